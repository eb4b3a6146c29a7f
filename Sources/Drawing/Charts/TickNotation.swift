/// How the numbers of a linear axis are written: all with as many decimals, or, where they are huge or
/// tiny, all with the same power of ten.
struct TickNotation {
  private let step: Double
  private let exponent: Int
  private let decimals: Int

  /// - Parameters:
  ///   - step: how far ticks are apart.
  ///   - greatest: the magnitude of the one furthest from 0.
  init(step: Double, greatest: Double) {
    self.step = step
    let size = greatest > 0 ? decimalExponent(greatest) : 0
    exponent = (-4...5).contains(size) ? 0 : size
    // A step that rounding left a little short of a power of ten has its exponent.
    decimals = min(max(0, exponent - decimalExponent(step * 1.000001)), 12)
  }

  func text(_ value: Double) -> String {
    if value.magnitude < step / 1_000 { return "0" }
    if exponent == 0 { return fixedNumber(value, decimals: decimals) }
    return fixedNumber(value / powerOfTen(exponent), decimals: decimals) + "\u{B7}"
      + powerOfTenText(exponent)
  }
}

/// How the numbers of a logarithmic axis, and heights that grow like one, are written: all written
/// out, or all as powers of ten.
enum PowerNotation {
  /// `factor` · 10^`exponent`.
  struct Value {
    let factor: Double
    let exponent: Int
    var number: Double { factor * powerOfTen(exponent) }
  }

  static func ticks(_ values: [Value]) -> [AxisScale.Tick] {
    let areShort = values.allSatisfy { (-4...5).contains($0.exponent) }
    return values.map { value in
      AxisScale.Tick(value: value.number, text: areShort ? writtenOut(value) : power(value))
    }
  }

  private static func writtenOut(_ value: Value) -> String {
    fixedNumber(value.number, decimals: max(0, -value.exponent))
  }

  private static func power(_ value: Value) -> String {
    let power = powerOfTenText(value.exponent)
    return value.factor == 1 ? power : fixedNumber(value.factor, decimals: 0) + "\u{B7}" + power
  }
}
