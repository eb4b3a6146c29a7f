print([1, 2].map { _ in 0 }, zip([1], [2]).map { a, _ in a }) // expect: [0, 0] [1]
