print((1, 2.0, "s", true, [1]), (a: 1, b: (c: 2, d: "x")))
// expect: (1, 2.0, "s", true, [1]) (a: 1, b: (c: 2, d: "x"))
