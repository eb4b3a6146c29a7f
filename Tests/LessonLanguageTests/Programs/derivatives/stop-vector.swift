print(vectorJacobianProduct(at: [1, 2], vector: [1, 2, 3]) { $0 * $0 }) // expect stop: the vector and the function's result need the same shape
