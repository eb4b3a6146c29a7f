import LessonDocument
import SourceText
import Weaving

// How records are put away. Who changes what they hold changes it here: the program that reads
// another version's record sees that by the fingerprint of the tool, which comes first.

extension ByteWriter {
  mutating func write(_ record: LessonRecord) {
    write(record.inputs)
    write(record.facts)
    for shown in [record.numbers, record.values] {
      write(shown) { writer, numbers in writer.write(numbers) { $0.write($1) } }
    }
    write(record.places) { $0.write($1) }
    write(record.hasFormulas)
    write(record.diagnostics) { writer, diagnostic in
      writer.write(diagnostic.severity == .error)
      writer.write(diagnostic.message)
      writer.write(diagnostic.range)
      writer.write(diagnostic.notes) { $0.write($1) }
    }
    write(record.pieces) { $0.write($1) }
  }

  mutating func write(_ inputs: LessonInputs) {
    write(inputs.tool)
    write(inputs.options)
    write(inputs.text)
    write(inputs.number)
    write(inputs.data) { $0.write($1) }
    write(inputs.shown) { $0.write($1) }
    write(inputs.files.sorted()) { $0.write($1) }
    write(inputs.links) { $0.write($1) }
  }

  mutating func write(_ facts: LessonFacts) {
    let front = facts.frontMatter
    for text in [
      front.title, front.subtitle, front.description, front.author, front.date, front.lang,
      front.part, front.course, front.courseDescription, front.translationOf, facts.title,
    ] { write(text) }
    write(front.order)
    for flag in [front.draft, front.toc, front.numberSections, facts.hasProblems] { write(flag) }
    write(facts.anchors)
    write(facts.cells) { $0.write($1) }
    write(facts.values) { $0.write($1) }
  }

  mutating func write(_ anchors: [String: Anchor]) {
    write(anchors) { writer, anchor in
      writer.write(anchor.id)
      writer.write(anchor.isInSolution)
      switch anchor.kind {
      case .section(let number, let title):
        writer.write(0)
        writer.write(number)
        writer.write(title)
      case .figure(let number):
        writer.write(1)
        writer.write(number)
      case .table(let number):
        writer.write(2)
        writer.write(number)
      case .equation(let number):
        writer.write(3)
        writer.write(number)
      }
    }
  }

  private mutating func write(_ range: Range<Int>) {
    write(range.lowerBound)
    write(range.upperBound)
  }
}

extension ByteReader {
  mutating func record() throws(Damage) -> LessonRecord {
    try LessonRecord(
      inputs: inputs(), facts: facts(),
      numbers: list { reader throws(Damage) in try reader.texts() },
      values: list { reader throws(Damage) in try reader.texts() }, places: texts(),
      hasFormulas: flag(), diagnostics: list { reader throws(Damage) in try reader.diagnostic() },
      pieces: list { reader throws(Damage) in try reader.fingerprint() })
  }

  private mutating func inputs() throws(Damage) -> LessonInputs {
    var inputs = LessonInputs()
    inputs.tool = try fingerprint()
    inputs.options = try fingerprint()
    inputs.text = try fingerprint()
    inputs.number = try optionalNumber()
    inputs.data = try table { reader throws(Damage) in try reader.text() }
    inputs.shown = try table { reader throws(Damage) in try reader.text() }
    inputs.files = Set(try texts())
    inputs.links = try table { reader throws(Damage) in try reader.fingerprint() }
    return inputs
  }

  private mutating func facts() throws(Damage) -> LessonFacts {
    var front = FrontMatter()
    front.title = try optionalText()
    front.subtitle = try optionalText()
    front.description = try optionalText()
    front.author = try optionalText()
    front.date = try optionalText()
    front.lang = try optionalText()
    front.part = try optionalText()
    front.course = try optionalText()
    front.courseDescription = try optionalText()
    front.translationOf = try optionalText()
    let title = try optionalText()
    front.order = try optionalNumber()
    front.draft = try flag()
    front.toc = try flag()
    front.numberSections = try flag()
    let hasProblems = try flag()
    return LessonFacts(
      frontMatter: front, title: title,
      anchors: try anchors(),
      cells: try list { reader throws(Damage) in try reader.range() },
      values: try list { reader throws(Damage) in try reader.range() }, hasProblems: hasProblems)
  }

  mutating func anchors() throws(Damage) -> [String: Anchor] {
    try table { reader throws(Damage) in try reader.anchor() }
  }

  private mutating func anchor() throws(Damage) -> Anchor {
    let id = try text()
    let isInSolution = try flag()
    return Anchor(id: id, kind: try anchorKind(), isInSolution: isInSolution)
  }

  private mutating func anchorKind() throws(Damage) -> Anchor.Kind {
    switch try number() {
    case 0: return .section(number: try text(), title: try text())
    case 1: return .figure(try optionalNumber())
    case 2: return .table(try optionalNumber())
    case 3: return .equation(try number())
    default: throw Damage()
    }
  }

  private mutating func diagnostic() throws(Damage) -> Diagnostic {
    let isError = try flag()
    let message = try text()
    return Diagnostic(
      message, at: try range(), severity: isError ? .error : .warning, notes: try texts())
  }

  private mutating func range() throws(Damage) -> Range<Int> {
    let start = try number()
    let end = try number()
    guard start <= end else { throw Damage() }
    return start..<end
  }

  private mutating func texts() throws(Damage) -> [String] {
    try list { reader throws(Damage) in try reader.text() }
  }
}
