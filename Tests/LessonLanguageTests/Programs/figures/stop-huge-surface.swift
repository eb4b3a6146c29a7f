contour({ x, y in x * 1e306 }, x: 0...1, y: 0...1) // expect stop: numbers beyond 1e300 cannot be drawn
