print([1, 2].map { a, b in a }) // expect error: does not take 1 argument
