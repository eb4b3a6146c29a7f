import Drawing
import Testing

@Suite struct FigureNumberTests {
  @Test(arguments: [
    (0.0, "0.00"), (-0.0, "0.00"), (1, "1.00"), (-4, "−4.00"), (0.731058, "0.73"),
    (0.005, "0.01"), (0.0049, "4.9e−3"), (-0.0049, "−4.9e−3"), (0.00099999, "1.0e−3"),
    (9.99, "9.99"), (9.996, "10.0"), (-12, "−12.0"), (99.94, "99.9"), (99.96, "100"),
    (163.9, "164"), (999.4, "999"), (999.6, "1.0e3"), (1_000, "1.0e3"), (-4096, "−4.1e3"),
    (99_600, "1.0e5"), (1e21, "1.0e21"), (1e300, "1.0e300"), (.leastNonzeroMagnitude, "5.0e−324"),
    (1.7976931348623157e308, "1.8e308"), (.infinity, "∞"), (-.infinity, "−∞"), (.nan, "NaN"),
  ])
  func numbersOfFigures(_ value: Double, _ expected: String) {
    #expect(figureNumber(value) == expected)
  }

  @Test func noNumberIsLongerThanTenCharacters() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<5_000 {
      let value = Double(bitPattern: generator.next())
      #expect(figureNumber(value).count <= 10)
    }
  }
}
