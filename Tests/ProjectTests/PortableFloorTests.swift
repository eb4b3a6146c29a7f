import Testing

/// What the portable floor does without. The compiler refuses most of it in Embedded mode, but
/// that build comes late and its messages are long; `print` and what stands under
/// `#if !hasFeature(Embedded)` it does not refuse at all.
struct PortabilityRule: CustomTestStringConvertible, Sendable {
  /// The pattern that must not occur in code.
  let pattern: String
  /// What to write instead.
  let advice: String

  var testDescription: String { advice }

  /// All rules.
  static let all = [
    PortabilityRule(pattern: #"\bany\s+[A-Z]"#, advice: "a concrete type instead of `any`"),
    PortabilityRule(pattern: #"\bthrows\b(?!\()"#, advice: "`throws(SomeError)`: typed throws"),
    PortabilityRule(
      pattern: #"(?:^|[^.\w])(?:print|debugPrint|dump|readLine)\("#,
      advice: "a value in the answer instead of printing or reading"),
    PortabilityRule(
      pattern: #"\b(?:fatalError|preconditionFailure|precondition|assertionFailure)\("#,
      advice: "a typed error instead of a trap"),
    PortabilityRule(pattern: #"\b(?:weak|unowned)\s+(var|let)\b"#, advice: "an index or a value"),
    PortabilityRule(pattern: #"\bString\(format:"#, advice: "`decimalText`"),
    PortabilityRule(pattern: #"\\\.[a-z]"#, advice: "a closure instead of a key path"),
    PortabilityRule(pattern: #"\bMirror\("#, advice: "no reflection"),
  ]
}

/// The places in a source of the portable floor that break a rule; what is compiled natively only
/// breaks none.
func portabilityComplaints(about source: String) throws -> [String] {
  let rules = try PortabilityRule.all.map { (try Regex($0.pattern), $0.advice) }
  return SwiftCode(of: source).lines.enumerated().flatMap { index, line -> [String] in
    // Whoever declares a `print` of their own does not print by that.
    let code = line.replacing(#/func \w+/#, with: "func")
    let broken = rules.filter { code.contains($0.0) }.map { "line \(index + 1): \($0.1)" }
    return broken.isEmpty || isNativeOnly(line: index + 1, of: source) ? [] : broken
  }
}

@Suite("The portable floor")
struct PortableFloorTests {
  /// Where a compiled program stops at an error; nothing that runs in a page calls it.
  static let stop = "Sources/Autodiff/Tensor/Stop.swift"

  static let sources = ProjectFiles.sources.filter { file in
    guard file.path != stop else { return false }
    let module = file.path.split(separator: "/").dropFirst().first.map(String.init)
    return module.flatMap { ImportTests.table.modules[$0] }?.isPortable ?? false
  }

  @Test("does without what does not exist there", arguments: sources)
  func sourceIsPortable(_ file: ProjectFile) throws {
    #expect(try portabilityComplaints(about: file.text) == [])
  }

  @Test("stops in one place, which is there")
  func stopIsThere() {
    #expect(ProjectFiles.exists(Self.stop))
  }

  @Test("has sources of every module but the one in C")
  func floorHasSources() {
    let modules = Set(Self.sources.compactMap { $0.path.split(separator: "/").dropFirst().first })
    #expect(modules.isSuperset(of: ["Autodiff", "Drawing", "LessonLanguage", "LiveEngine"]))
  }

  @Test(
    "is checked: each of these is refused",
    arguments: [
      "let shapes: [any Shape]",
      "func read() throws -> Int",
      "func read() async throws",
      "if debug { print(x) }",
      "  dump(x)",
      "guard ok else { fatalError(\"no\") }",
      "weak var parent: Node?",
      "let names = nodes.map(\\.name)",
      "String(format: \"%d\", x)",
      "#if hasFeature(Embedded)\nprint(1)\n#endif",
      "#if !hasFeature(Embedded)\n#else\nprint(1)\n#endif",
      "#if os(Linux)\n#else\nprint(1)\n#endif",
    ])
  func refuses(_ source: String) throws {
    #expect(try portabilityComplaints(about: source).count == 1)
  }

  @Test(
    "is checked: none of these is refused",
    arguments: [
      "// print(any Shape)",
      "let text = \"print(x)\"",
      "func read() throws(ReadError) -> Int",
      "func each<E>(_ body: () throws(E) -> Void) rethrows",
      "writer.print(x)",
      "public func print(_ value: Tensor) {",
      "if company Any == x {}",
      "#if !hasFeature(Embedded)\nprint(1)\n#endif",
      "#if hasFeature(Embedded)\n#else\n#if os(Linux)\n#endif\nprint(1)\n#endif",
    ])
  func accepts(_ source: String) throws {
    #expect(try portabilityComplaints(about: source) == [])
  }
}
