let t: Tensor = [[1, 2], [3, 4.5]]
table(t)
table(t, rows: ["a", "b"], columns: ["x", "y"], decimals: 1)
// expect: 1.0  2.0
// expect: 3.0  4.5
// expect:      x    y
// expect: a  1.0  2.0
// expect: b  3.0  4.5
