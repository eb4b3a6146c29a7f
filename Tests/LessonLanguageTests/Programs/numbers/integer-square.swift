func isPrime(_ n: Int) -> Bool {
  if n < 2 { return false }
  var k = 2
  while k * k <= n {
    if n.isMultiple(of: k) { return false }
    k += 1
  }
  return true
}
print((1...30).filter(isPrime)) // expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]
