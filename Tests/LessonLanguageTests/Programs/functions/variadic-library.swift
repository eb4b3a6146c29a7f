print(max(1, 2, 3), min(4.5, 3, 9)) // expect: 3 3.0
