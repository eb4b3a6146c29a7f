let m: Tensor = [[1, 2], [3, 4]]
let row: Tensor = [10, 20]
let column: Tensor = [[1], [2]]
print(m + row, m * column, row + column)
// expect: [[11.0, 22.0], [13.0, 24.0]] [[1.0, 2.0], [6.0, 8.0]] [[11.0, 21.0], [12.0, 22.0]]
