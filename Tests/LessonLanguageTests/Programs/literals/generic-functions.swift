print(max(1, 2), max(1, 2.0), min(0.5, 1), abs(-3), abs(-2.5), max(-1, 0) / 2)
// expect: 2 2.0 0.5 3 2.5 0
