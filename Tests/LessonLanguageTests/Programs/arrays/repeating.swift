print(Array(repeating: 0, count: 3), Array(repeating: [1.5], count: 2), [Int](repeating: 7, count: 2))
// expect: [0, 0, 0] [[1.5], [1.5]] [7, 7]
let grid = Array(repeating: Array(repeating: 0.0, count: 2), count: 2)
print(grid) // expect: [[0.0, 0.0], [0.0, 0.0]]
