let t: Tensor = [1, 2]
t * 2
// expect: [2.0, 4.0]
