let zero = 0.0
contour({ x, y in x / zero - y / zero }, x: 1...2, y: 1...2) // expect stop: the function is nowhere finite in the rectangle
