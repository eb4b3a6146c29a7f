print([[1, 2], [3]].flatMap { $0 }, [1, 2].flatMap { [$0, $0 * 10] })
// expect: [1, 2, 3] [1, 10, 2, 20]
print([[1], [2, 3]].joined().map { $0 * 2 }) // expect: [2, 4, 6]
