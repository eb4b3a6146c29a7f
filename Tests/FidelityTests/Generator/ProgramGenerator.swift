/// Writes a random program of the subset, well-typed by construction.
struct ProgramGenerator {
  /// How often each construct occurs in the program.
  private(set) var occurrences: [String: Int] = [:]
  private var random: SplitMix
  private var lines: [String] = []
  private var indentation = ""
  private var variables: [(name: String, type: String)] = []
  private var values: [String: [Template]] = [:]
  private var statements: [Template] = []
  private var nameCount = 0

  /// A generator that never draws on the constructs in `excluded`.
  init(seed: Int, excluding excluded: Set<String>) {
    random = SplitMix(seed: seed)
    add(Templates.values + Templates.statements, excluding: excluded)
    let kits = Templates.kits.filter { !excluded.contains($0.declaration.construct) }
    for kit in kits.shuffled(using: &random).prefix(3) {
      write(kit.declaration, depth: 1)
      // What a program has declared it is meant to use.
      for _ in 0..<4 { add(kit.uses, excluding: excluded) }
    }
  }

  /// The program.
  mutating func program() -> String {
    for _ in 0..<6 {
      // Later expressions have something to name.
      let type = pick(["Int", "Double", "String", "[Int]", "Bool", "Tensor"])
      declare(type)
    }
    for _ in 0..<10 { writeStatement(depth: 2) }
    for (name, type) in variables where type != "Tensor" { lines.append("print(\(name))") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A program of one template, its holes filled with names.
  static func sample(of template: Template, declaring kit: Kit?) -> String {
    var generator = ProgramGenerator(seed: 1, excluding: Templates.constructs)
    generator.variables = [
      ("i", "Int"), ("d", "Double"), ("b", "Bool"), ("s", "String"), ("t", "Tensor"),
      ("ints", "[Int]"), ("doubles", "[Double]"), ("strings", "[String]"), ("maybe", "Int?"),
    ]
    generator.lines = [
      "let i = 4", "let d = 2.5", "let b = true", "let s = \"text\"", "let t: Tensor = [1, 2]",
      "let ints = [3, 1]", "let doubles = [0.5]", "let strings = [\"a\"]", "let maybe: Int? = 5",
    ]
    if let kit {
      generator.write(kit.declaration, depth: 0)
      for use in kit.uses {
        // A name of the kit's own type, made by its first use.
        guard let type = use.type, !generator.variables.contains(where: { $0.type == type }) else {
          continue
        }
        generator.lines.append("let own = \(generator.use(use, depth: 0))")
        generator.variables.append(("own", type))
      }
    }
    if let type = template.type {
      generator.lines.append("let result: \(type) = \(generator.use(template, depth: 0))")
      generator.lines.append("show(result)")
    } else {
      generator.values = ["Int": [Templates.numbers[0]]]
      generator.write(template, depth: 1)
    }
    return generator.lines.joined(separator: "\n") + "\n"
  }

  private mutating func add(_ templates: [Template], excluding excluded: Set<String>) {
    for template in templates where !excluded.contains(template.construct) {
      if let type = template.type {
        values[type, default: []].append(template)
      } else {
        statements.append(template)
      }
    }
  }

  private mutating func declare(_ type: String) {
    let name = newName("v")
    lines.append("\(pick(["let", "var"])) \(name): \(type) = \(expression(type, depth: 1))")
    variables.append((name, type))
  }

  private mutating func writeStatement(depth: Int) {
    // Small programs: the deeper, the simpler.
    if depth == 0 || Int.random(in: 0..<4, using: &random) == 0 {
      let type = pick(values.keys.sorted())
      // Printed at once, '1' in 'b ? 1 : x' would stay an Int.
      let name = newName("p")
      lines.append(indentation + "let \(name): \(type) = \(expression(type, depth: 2))")
      lines.append(indentation + "show(\(name))")
    } else {
      write(pick(statements), depth: depth)
    }
  }

  /// Writes a statement line by line, so that what stands in its body comes below its head.
  private mutating func write(_ template: Template, depth: Int) {
    occurrences[template.construct, default: 0] += 1
    let names = newNames(in: template.text)
    let outer = variables
    let locals = template.locals.map { (name: named($0.name, names), type: $0.type) }
    for line in template.text.split(separator: "\n", omittingEmptySubsequences: false) {
      let blanks = String(line.prefix { $0 == " " })
      if line.hasSuffix("«body»") {
        writeBody(locals, blanks, depth: depth - 1)
      } else {
        lines.append(indentation + fill(named(String(line), names), locals, depth: 1))
      }
    }
    variables = outer + template.declares.map { (named($0.name, names), $0.type) }
  }

  private mutating func writeBody(
    _ locals: [(name: String, type: String)], _ blanks: String, depth: Int
  ) {
    let (outer, outerIndentation) = (variables, indentation)
    variables += locals
    indentation += blanks
    for _ in 0..<Int.random(in: 1...2, using: &random) { writeStatement(depth: depth) }
    (variables, indentation) = (outer, outerIndentation)
  }

  /// An expression of a type: the deeper, the simpler.
  private mutating func expression(_ type: String, depth: Int) -> String {
    let known = variables.filter { $0.type == type }.map(\.name)
    let isLeaf = depth == 0 || Int.random(in: 0..<5, using: &random) == 0
    if isLeaf, let name = known.randomElement(using: &random) { return name }
    let templates = (values[type] ?? []).filter { !isLeaf || !$0.text.contains("«") }
    guard let template = templates.randomElement(using: &random) else {
      return known.first ?? "\(type)()"
    }
    return use(template, depth: depth - 1)
  }

  /// A template's text with expressions of this depth in its holes.
  private mutating func use(_ template: Template, depth: Int) -> String {
    occurrences[template.construct, default: 0] += 1
    let names = newNames(in: template.text)
    let locals = template.locals.map { (name: named($0.name, names), type: $0.type) }
    let text = fill(named(template.text, names), locals, depth: depth)
    return template.isCompound ? "(" + text + ")" : text
  }

  /// The text with expressions in its holes.
  private mutating func fill(
    _ text: String, _ locals: [(name: String, type: String)], depth: Int
  ) -> String {
    var result = ""
    for (index, piece) in text.split(separator: "«", omittingEmptySubsequences: false).enumerated()
    {
      guard index > 0, let end = piece.firstIndex(of: "»") else {
        result += piece
        continue
      }
      let outer = variables
      var type = piece[..<end]
      if type.first == "+" {
        type.removeFirst()
        variables += locals
      }
      result += expression(String(type), depth: depth) + piece[piece.index(after: end)...]
      variables = outer
    }
    return result
  }

  private mutating func newNames(in text: String) -> [String: String] {
    var names: [String: String] = [:]
    for match in text.matches(of: #/@(?!escaping)([a-z]+)/#) where names[String(match.0)] == nil {
      names[String(match.0)] = newName(String(match.1))
    }
    return names
  }

  private mutating func newName(_ stem: String) -> String {
    nameCount += 1
    return stem + "\(nameCount)"
  }

  private func named(_ text: String, _ names: [String: String]) -> String {
    text.replacing(#/@(?!escaping)[a-z]+/#) { names[String($0.output)] ?? String($0.output) }
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &random)]
  }
}
