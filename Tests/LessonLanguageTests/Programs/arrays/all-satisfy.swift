print([2, 4].allSatisfy { $0 % 2 == 0 }, [2, 5].allSatisfy { $0 % 2 == 0 }) // expect: true false
