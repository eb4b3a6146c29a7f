print([1, 2] == [1, 2], "a" + "b" == "ab", (1, 2) == (1, 2), [[1]] != [[2]])
// expect: true true true true
