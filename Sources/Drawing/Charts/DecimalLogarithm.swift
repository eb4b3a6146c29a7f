// Logarithms and powers to base ten for axes: the same on every machine and in the page, where there
// is no C library to ask.

/// The logarithm to base ten of a positive finite number, to about 13 digits.
func decimalLogarithm(_ value: Double) -> Double {
  guard value > 0, value.isFinite else { return value == 0 ? -.infinity : .nan }
  // ln m = 2 artanh z for the significand m in 1..<2, where z is at most a third.
  let z = (value.significand - 1) / (value.significand + 1)
  var (term, sum, odd) = (z, 0.0, 1.0)
  while odd < 30 {
    sum += term / odd
    term *= z * z
    odd += 2
  }
  let ln2 = 0.693147180559945309
  return (2 * sum + Double(value.exponent) * ln2) / 2.302585092994045684
}

/// Ten to a whole power.
func powerOfTen(_ exponent: Int) -> Double {
  var (power, factor, rest) = (1.0, 10.0, exponent.magnitude)
  while rest > 0 {
    if rest % 2 == 1 { power *= factor }
    factor *= factor
    rest /= 2
  }
  return exponent < 0 ? 1 / power : power
}

/// The exponent of a positive number in its scientific notation: 3 for 4,096.
func decimalExponent(_ value: Double) -> Int {
  let exponent = Int((decimalLogarithm(value) + 1e-9).rounded(.down))
  return exponent
}
