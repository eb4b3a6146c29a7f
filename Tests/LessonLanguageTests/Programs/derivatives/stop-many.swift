print(hessian(at: [1, 2]) { $0 * $0 }) // expect stop: a gradient needs a single number to start from, the shape is [2]
