print([1, 2].map { 5 }) // expect error: this closure does not take 1 argument
