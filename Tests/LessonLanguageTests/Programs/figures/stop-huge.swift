scatter([1, 2], [1, -1.7e308]) // expect stop: numbers beyond 1e300 cannot be drawn
