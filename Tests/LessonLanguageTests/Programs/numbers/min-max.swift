print(min(3, 1, 2), max(1.5, 2), max(1, 2, 3, 4), min(-0.5, 0)) // expect: 1 2.0 4 -0.5
