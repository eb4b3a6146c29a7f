func find(_ x: Int, in values: [Int]) -> Int? {
  for (i, v) in values.enumerated() where v == x { return i }
  return nil
}
print(find(3, in: [1, 3]) ?? -1, find(9, in: []) ?? -1) // expect: 1 -1
