import SourceText
import Yams

/// Reads the YAML at the top of a lesson.
struct FrontMatterReader {
  /// Nobody writes more; and libyaml's work grows with the square of some inputs.
  private static let largest = 8 * 1024

  private(set) var result = FrontMatter()
  private(set) var diagnostics: [Diagnostic] = []
  private let file: SourceFile
  private let yaml: Range<Int>?
  private let places: YAMLPlaces

  init(_ source: FrontMatterSource, of file: SourceFile) {
    self.file = file
    yaml = source.yaml
    places = YAMLPlaces(source.yaml ?? 0..<0, of: file)
    if let problem = source.problem { diagnostics.append(problem) }
  }

  /// Fills `result` and `diagnostics`.
  mutating func read() {
    guard let yaml else { return }
    guard yaml.count <= Self.largest else {
      return report("front matter larger than \(Self.largest / 1024) KiB", at: file.lineRange(1))
    }
    if let alias = firstAlias(in: file.bytes[yaml]) {
      return report("front matter cannot use YAML's anchors and aliases", at: alias)
    }
    do throws(YamlProblem) {
      guard let root = try composed(file.text(yaml)) else { return }
      guard let mapping = root.mapping else {
        let start = places.offset(of: root.mark)
        return report(
          "front matter is made of lines 'key: value'", at: start..<start,
          notes: ["keys are \(FrontMatterKey.all.joined(separator: ", "))"])
      }
      for (key, value) in mapping { read(key, value) }
    } catch {
      let start = places.offset(of: error.mark)
      report("front matter: \(error.message)", at: start..<start, notes: error.advice)
    }
  }

  private mutating func read(_ key: Node, _ value: Node) {
    let range = places.range(ofKey: key)
    guard let name = key.string.flatMap(FrontMatterKey.init(rawValue:)) else {
      return reportUnknown(key.string ?? file.text(range), at: range)
    }
    if name == .execute { return readExecute(value, at: range) }
    guard let expected = set(name, to: FrontMatterValue(value)) else { return }
    report("front matter '\(name.rawValue)' must be \(expected)", at: range)
  }

  private mutating func reportUnknown(_ key: String, at range: Range<Int>) {
    let meant = nearestName(to: key, among: FrontMatterKey.all)
    let note =
      meant.map { "did you mean '\($0)'?" }
      ?? "keys are \(FrontMatterKey.all.joined(separator: ", "))"
    report("unknown key '\(key)' in the front matter", at: range, notes: [note])
  }

  /// Stores a value; says what was expected where it is something else.
  private mutating func set(_ key: FrontMatterKey, to value: FrontMatterValue) -> String? {
    switch key {
    case .title: store(value.text, in: \.title, else: "a text")
    case .subtitle: store(value.text, in: \.subtitle, else: "a text")
    case .description: store(value.text, in: \.description, else: "a text")
    case .author: store(value.text, in: \.author, else: "a text")
    case .date: store(value.text, in: \.date, else: "a text")
    case .lang: store(value.languageTag, in: \.lang, else: "a language tag such as 'ro' or 'en-GB'")
    case .order: store(value.integer, in: \.order, else: "a whole number")
    case .part: store(value.text, in: \.part, else: "a text")
    case .course: store(value.text, in: \.course, else: "a text")
    case .courseDescription: store(value.text, in: \.courseDescription, else: "a text")
    case .translationOf: store(value.text, in: \.translationOf, else: "the path of a lesson")
    case .draft: store(value.boolean, in: \.draft, else: "true or false")
    case .toc: store(value.boolean, in: \.toc, else: "true or false")
    case .numberSections: store(value.boolean, in: \.numberSections, else: "true or false")
    case .execute: nil
    }
  }

  private mutating func store<Value>(
    _ value: Value?, in path: WritableKeyPath<FrontMatter, Value?>, else expected: String
  ) -> String? {
    guard let value else { return expected }
    result[keyPath: path] = value
    return nil
  }

  private mutating func store<Value>(
    _ value: Value?, in path: WritableKeyPath<FrontMatter, Value>, else expected: String
  ) -> String? {
    guard let value else { return expected }
    result[keyPath: path] = value
    return nil
  }

  private mutating func readExecute(_ value: Node, at range: Range<Int>) {
    var reader = ExecuteReader(places: places, file: file, options: result.cellDefaults)
    reader.read(value, at: range)
    result.cellDefaults = reader.options
    result.limits = reader.limits
    diagnostics += reader.diagnostics
  }

  private mutating func report(_ message: String, at range: Range<Int>, notes: [String] = []) {
    diagnostics.append(Diagnostic(message, at: range, notes: notes))
  }
}
