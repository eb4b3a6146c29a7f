contour({ x, y in x + y }, x: 0...1, y: 0...1, path: [[1, 2, 3]]) // expect stop: a point of a path has two numbers, point 0 has 3
