func outer() -> [Int] {
  var list: [Int] = []
  func add(_ n: Int) {
    if n > 0 { add(n - 1) }
    list.append(n)
  }
  add(3)
  return list
}
print(outer()) // expect: [0, 1, 2, 3]
