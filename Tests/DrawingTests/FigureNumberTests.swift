import Drawing
import Testing

@Suite struct FigureNumberTests {
  @Test(arguments: [
    (0.0, "0.00"), (-0.0, "0.00"), (1, "1.00"), (-4, "−4.00"), (0.731058, "0.73"),
    (0.005, "0.01"), (0.0049, "0.0049"), (-0.0049, "−0.0049"), (0.00099999, "0.0010"),
    (0.00097, "0.00097"), (0.000099, "9.9·10⁻⁵"), (1e-10, "1.0·10⁻¹⁰"),
    (9.99, "9.99"), (9.996, "10.0"), (-12, "−12.0"), (99.94, "99.9"), (99.96, "100"),
    (163.9, "164"), (999.4, "999"), (999.6, "1000"), (1_000, "1000"), (-4096, "−4096"),
    (99_999, "99999"), (99_999.6, "1.0·10⁵"), (1e21, "1.0·10²¹"), (1e300, "1.0·10³⁰⁰"),
    (.leastNonzeroMagnitude, "5.0·10⁻³²⁴"),
    (1.7976931348623157e308, "1.8·10³⁰⁸"), (.infinity, "∞"), (-.infinity, "−∞"), (.nan, "NaN"),
  ])
  func numbersOfFigures(_ value: Double, _ expected: String) {
    #expect(figureNumber(value) == expected)
  }

  @Test func noNumberIsLongerThanElevenCharacters() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<5_000 {
      let value = Double(bitPattern: generator.next())
      #expect(figureNumber(value).count <= 11)
    }
  }
}
