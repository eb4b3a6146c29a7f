func integrate(_ f: (Double) -> Double, from a: Double, to b: Double, steps n: Int = 100) -> Double {
  let h = (b - a) / Double(n)
  var total = 0.0
  for i in 0..<n { total += f(a + (Double(i) + 0.5) * h) * h }
  return total
}
print(integrate({ $0 * $0 }, from: 0, to: 3).formatted(decimals: 3)) // expect: 9.000
