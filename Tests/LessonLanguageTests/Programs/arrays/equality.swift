print([1, 2] == [1, 2], [1, 2] != [2, 1], [[1]] == [[1]], ["a"] == ["b"])
// expect: true true true false
