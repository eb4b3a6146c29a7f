/// The heights at which a surface has lines, each with its number.
///
/// Equal steps, as on a map: where lines lie close together it is steep. Of a loss that is flat in one
/// place and climbs to thousands in another, most would lie under the first such line; then the
/// heights grow as 1, 2, 5, 10, …, and where that does not help either, they cut the samples into
/// parts of one size.
func heightLevels(_ values: [Double]) -> [AxisScale.Tick] {
  let sorted = values.filter { $0.isFinite }.sorted()
  guard let least = sorted.first, let greatest = sorted.last, least < greatest else { return [] }
  let even = evenLevels(least, greatest)
  if tells(even, sorted) { return even }
  if least >= 0 {
    let growing = growingLevels(from: sorted[sorted.count / 20], to: greatest)
    if tells(growing, sorted) { return growing }
  }
  return sharedLevels(sorted)
}

/// Whether no more than two fifths of the samples lie beneath the first line.
private func tells(_ levels: [AxisScale.Tick], _ sorted: [Double]) -> Bool {
  guard let first = levels.first else { return false }
  let beneath = sorted.prefix { $0 < first.value }.count
  return Double(beneath) <= 0.4 * Double(sorted.count)
}

private func evenLevels(_ least: Double, _ greatest: Double) -> [AxisScale.Tick] {
  let step = niceStep(greatest - least, 12)
  guard step > 0, step.isFinite else { return [] }
  let notation = TickNotation(step: step, greatest: max(least.magnitude, greatest.magnitude))
  var levels: [AxisScale.Tick] = []
  var place = (least / step).rounded(.down)
  while place * step < greatest, levels.count < 20 {
    let value = place * step
    if value > least { levels.append(.init(value: value, text: notation.text(value))) }
    // Numbers so large that the next one is the same.
    guard place + 1 > place else { break }
    place += 1
  }
  return levels
}

/// 1, 2 and 5 times powers of ten, or powers of ten alone where there would be too many.
private func growingLevels(from low: Double, to high: Double) -> [AxisScale.Tick] {
  guard high > 0 else { return [] }
  let last = decimalExponent(high)
  let first = max(last - 15, low > 0 ? decimalExponent(low) : last - 5)
  let factors: [Double] = last - first <= 4 ? [1, 2, 5] : [1]
  var values: [PowerNotation.Value] = []
  for exponent in first...max(first, last) {
    for factor in factors {
      let value = PowerNotation.Value(factor: factor, exponent: exponent)
      if value.number > low, value.number < high { values.append(value) }
    }
  }
  return PowerNotation.ticks(values)
}

/// Heights that cut the samples into ten parts of about the same size, in two digits, each once.
private func sharedLevels(_ sorted: [Double]) -> [AxisScale.Tick] {
  guard let least = sorted.first, let greatest = sorted.last else { return [] }
  var levels: [AxisScale.Tick] = []
  for part in 1..<10 {
    let level = inTwoDigits(sorted[sorted.count * part / 10])
    if level > least, level < greatest, level != levels.last?.value {
      levels.append(.init(value: level, text: shortNumber(level)))
    }
  }
  return levels
}

private func inTwoDigits(_ value: Double) -> Double {
  guard value != 0 else { return 0 }
  let unit = powerOfTen(decimalExponent(value.magnitude) - 1)
  return (value / unit).rounded() * unit
}
