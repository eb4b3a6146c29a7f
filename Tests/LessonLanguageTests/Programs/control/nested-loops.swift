var pairs: [(Int, Int)] = []
for i in 0..<3 { for j in i..<3 where (i + j) % 2 == 0 { pairs.append((i, j)) } }
print(pairs) // expect: [(0, 0), (0, 2), (1, 1), (2, 2)]
