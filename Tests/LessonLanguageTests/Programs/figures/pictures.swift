let cross: Tensor = [[0, 1, 0], [1, 1, 1], [0, 1, 0]]
image(cross)
image(cross, title: "a cross", range: 0...1)
image([cross, 1 - cross], titles: ["cross", "corners"])
image(Tensor(zeros: [2, 3, 3]))
sparsity(Tensor(identity: 4))
network([3, 4, 1])
network([2, 2], names: ["in", "out"])
let W0: Tensor = [[1, -2], [0.5, 3]]
let W1: Tensor = [[1], [2]]
network(weights: [W0, W1], names: ["in", "hidden", "out"])
// expect: image: 3 x 3, 0.0 to 1.0
// expect: image a cross: 3 x 3, 0.0 to 1.0
// expect: image cross: 3 x 3, 0.0 to 1.0
// expect: image corners: 3 x 3, 0.0 to 1.0
// expect: image: 2 x 3, 0.0 to 0.0
// expect: 4 x 4: 4 of 16 are not 0
// expect: network: 3, 4, 1
// expect: network: 2, 2
// expect: network: 2, 2, 1
// expect:   4 weights, -2.0 to 3.0
// expect:   2 weights, 1.0 to 2.0
