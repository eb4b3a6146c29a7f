import Foundation
import LessonOutput
import Testing

/// `decimalText` against C's printf, which Foundation's `String(format:)` is.
@Suite struct DecimalTextTests {
  /// Zero without a sign is ours; the rest is printf's.
  private func expected(_ value: Double, _ decimals: Int) -> String {
    // Without a locale: with one, Foundation rounds the shortest decimal text, not the number.
    let text = String(format: "%.\(decimals)f", value)
    let isZero = text.hasPrefix("-") && !text.contains { $0 != "-" && $0 != "0" && $0 != "." }
    return isZero ? String(text.dropFirst()) : text
  }

  private func compare(_ value: Double, _ decimals: Int) {
    #expect(
      decimalText(value, decimals: decimals) == expected(value, decimals),
      "\(value) with \(decimals) decimals")
  }

  @Test func numbersOfLessons() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<4_000 {
      let value = Double.random(in: -1_000...1_000, using: &generator)
      compare(value, Int.random(in: 0...15, using: &generator))
    }
  }

  /// Any bits, up to 2^63: beyond, `decimalText` writes the shortest digits, printf all of them.
  @Test func numbersOfAllSizes() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<4_000 {
      let bits = generator.next()
      let exponent = UInt64.random(in: 900...1_085, using: &generator)
      let value = Double(bitPattern: bits & 0x800F_FFFF_FFFF_FFFF | exponent << 52)
      compare(value, Int(bits % 16))
    }
  }

  @Test func tiesGoToTheEvenDigit() {
    for eighths in -400...400 {
      for decimals in 0...4 { compare(Double(eighths) / 8, decimals) }
    }
  }

  @Test func whatLooksLikeATieAndIsNone() {
    for thousandths in -3_000...3_000 {
      compare(Double(thousandths) / 1_000, 2)
      compare(Double(thousandths) / 1_000 + 0.0005, 3)
    }
  }

  @Test(arguments: [
    0.0, .leastNonzeroMagnitude, 1e-300, 1e-16, 0.49999999999999994, 0.9999999999999999,
    999.9999999999999,
    4_503_599_627_370_495.5, 9_007_199_254_740_991, 9.1e18,
  ])
  func edges(_ value: Double) {
    for decimals in 0...15 {
      compare(value, decimals)
      compare(-value, decimals)
    }
  }

  @Test(arguments: [
    (1e300, 2, "1" + String(repeating: "0", count: 300) + ".00"),
    (-1e19, 0, "-10000000000000000000"), (-0.0, 2, "0.00"), (-0.004, 2, "0.00"),
    (.nan, 2, "nan"), (.infinity, 0, "inf"), (-.infinity, 3, "-inf"), (1.5, -3, "2"),
    (0.1, 99, "0.100000000000000"),
  ])
  func whereItIsNotPrintf(_ value: Double, _ decimals: Int, _ text: String) {
    #expect(decimalText(value, decimals: decimals) == text)
  }
}
