print([[1.5, 2], []], [[[1]]], [("a", 1)], [true, false])
// expect: [[1.5, 2.0], []] [[[1]]] [("a", 1)] [true, false]
