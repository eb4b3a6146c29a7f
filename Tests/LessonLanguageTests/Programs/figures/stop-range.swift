contour({ x, y in x + y }, x: 1...1, y: 0...1) // expect stop: a range to draw over has two different ends
