print([1, 2].elementsEqual([1, 2]), [1, 2].starts(with: [1])) // expect: true true
