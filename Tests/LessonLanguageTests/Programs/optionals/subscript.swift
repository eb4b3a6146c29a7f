let rows: [[Int]]? = [[1, 2], [3]]
print(rows?[0][1] ?? 0, rows?.last?.first ?? 0) // expect: 2 3
