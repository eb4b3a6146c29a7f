print([1, 2, 3].count, ["a"].first!, [[1, 2], [3]].map { $0.count }, [3, 4].reduce(0, max))
// expect: 3 a [2, 1] 4
