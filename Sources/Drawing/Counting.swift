/// `1 gate`, `3 gates`; in Romanian `o poartă`, `3 porți`, `21 de porți`: "de" stands from 20 on,
/// but `101 porți`.
///
/// - Parameters:
///   - one: a single one with its article or number: `1 gate`, `o poartă`.
///   - many: the plural alone.
public func counted(_ number: Int, one: String, many: String, in language: Language) -> String {
  if number == 1 { return one }
  let lastTwo = number % 100
  let takesDe = language == .romanian && number != 0 && (lastTwo == 0 || lastTwo >= 20)
  return "\(number) \(takesDe ? "de " : "")\(many)"
}
