let a = 2
a * 3
// expect: 6
