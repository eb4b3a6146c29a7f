import SourceText
import Yams

/// Reads `execute:`, the map of the front matter with defaults for cell options and `limits:`.
struct ExecuteReader {
  let places: YAMLPlaces
  let file: SourceFile
  private(set) var options: CellOptions
  private(set) var limits: [LimitSetting] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(places: YAMLPlaces, file: SourceFile, options: CellOptions) {
    self.places = places
    self.file = file
    self.options = options
  }

  private static let names = CellOptionName.defaults.map(\.rawValue) + ["limits"]

  /// Reads the map, whose key stands at `range`.
  mutating func read(_ node: Node, at range: Range<Int>) {
    guard let mapping = node.mapping else {
      return report(
        "front matter 'execute' must be a map", at: range,
        notes: ["its keys are \(Self.names.joined(separator: ", "))"])
    }
    for (key, value) in mapping { read(key, value) }
  }

  private mutating func read(_ key: Node, _ value: Node) {
    let range = places.range(ofKey: key)
    let name = key.string ?? file.text(range)
    if name == "limits" { return readLimits(value, at: range) }
    guard let option = CellOptionName(rawValue: name), CellOptionName.defaults.contains(option)
    else {
      let meant = nearestName(to: name, among: Self.names).map { "did you mean '\($0)'?" }
      return report(
        "unknown key '\(name)' in 'execute'", at: range,
        notes: [meant ?? "its keys are \(Self.names.joined(separator: ", "))"])
    }
    let scalar = FrontMatterValue(value)
    let expected = options.set(option, to: scalar.text ?? "", plain: scalar.plain)
    if let expected { report("'execute: \(name)' is \(expected)", at: range) }
  }

  private mutating func readLimits(_ node: Node, at range: Range<Int>) {
    guard let mapping = node.mapping else {
      return report("'limits' must be a map of names and whole numbers", at: range)
    }
    for (key, value) in mapping {
      let place = places.range(ofKey: key)
      guard let number = FrontMatterValue(value).integer, number > 0 else {
        report("the limit '\(file.text(place))' must be a whole number above 0", at: place)
        continue
      }
      limits.append(LimitSetting(name: key.string ?? file.text(place), value: number, range: place))
    }
  }

  private mutating func report(_ message: String, at range: Range<Int>, notes: [String] = []) {
    diagnostics.append(Diagnostic(message, at: range, notes: notes))
  }
}
