func outer(_ n: Int) -> Int {
  var total = 0
  func add(_ k: Int) {
    total += k
  }
  for i in 1...n { add(i) }
  return total
}
print(outer(4)) // expect: 10
