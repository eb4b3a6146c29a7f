plot([1, 2], [1]) // expect stop: 2 x values for 1 y value
