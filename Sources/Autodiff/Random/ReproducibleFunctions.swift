// A logarithm and a cosine of additions, multiplications and divisions alone, which IEEE 754 rounds
// in one way. Every libm rounds its own in its own way.

/// log x of a positive, normal number, to about one unit in the last place.
///
/// x = 2ᵏ m with m near 1, and log m = 2 artanh s = 2 (s + s³/3 + s⁵/5 + …), s = (m − 1)/(m + 1);
/// |s| ≤ 0.1716, so that twelve terms are enough.
package func reproducibleLog(_ x: Double) -> Double {
  var (power, m) = (Double(x.exponent), x.significand)
  if m > 1.414_213_562_373_095_1 { (power, m) = (power + 1, m / 2) }
  let s = (m - 1) / (m + 1)
  let square = s * s
  var series = 0.0
  for term in stride(from: 23, through: 3, by: -2) { series = square * (1 / Double(term) + series) }
  // log 2 in two parts, the first with so few bits that its product with the power is exact.
  return power * 0x1.62e42feep-1 + (2 * s + (2 * s * series + power * 0x1.a39ef35793c76p-33))
}

/// The cosine of a number of full turns in 0 ..< 1.
package func reproducibleCosine(ofTurns turns: Double) -> Double {
  // The nearest quarter is taken off exactly; what is left lies in −π/4 ... π/4.
  let quarters = (4 * turns).rounded()
  let angle = (4 * turns - quarters) * (Double.pi / 2)
  switch Int(quarters) % 4 {
  case 0: return seriesOfCosine(angle)
  case 1: return -seriesOfSine(angle)
  case 2: return -seriesOfCosine(angle)
  default: return seriesOfSine(angle)
  }
}

/// The sine of a number of full turns in 0 ..< 1.
package func reproducibleSine(ofTurns turns: Double) -> Double {
  reproducibleCosine(ofTurns: turns < 0.25 ? turns + 0.75 : turns - 0.25)
}

/// 1 − x²/2! + x⁴/4! − … for |x| ≤ π/4.
private func seriesOfCosine(_ x: Double) -> Double {
  var series = 1.0
  for n in stride(from: 18, through: 2, by: -2) {
    series = 1 - x * x / Double(n * (n - 1)) * series
  }
  return series
}

/// x − x³/3! + x⁵/5! − … for |x| ≤ π/4.
private func seriesOfSine(_ x: Double) -> Double {
  var series = 1.0
  for n in stride(from: 19, through: 3, by: -2) {
    series = 1 - x * x / Double(n * (n - 1)) * series
  }
  return x * series
}
