print([1, 0, 2, 3, 0].split(separator: 0).map { Array($0) }) // expect: [[1], [2, 3]]
