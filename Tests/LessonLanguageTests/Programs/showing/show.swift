show(1 + 2)
show([1, 2])
show((1, "a"))
let t: Tensor = [1]
show(t)
// expect: 3
// expect: [1, 2]
// expect: (1, "a")
// expect: [1.0]
