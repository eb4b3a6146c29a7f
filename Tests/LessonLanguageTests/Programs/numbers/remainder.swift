print(7 % 3, -7 % 3, 7 % -3, 7.5.truncatingRemainder(dividingBy: 2), -7 / 2)
// expect: 1 -1 1 1.5 -3
