/// `split`: of texts at a character or a text, of arrays at an element, of both by a test.
let splitting: [LibraryFunction] =
  [Type.string, .substring].flatMap { text in
    [
      split(text, .labelled("separator", .character), into: .substring),
      LibraryFunction(
        "split", [.labelled("separator", .string)] + options, .array(.substring),
        .general { call throws(Stop) in
          let part = Array(call[1].string)
          guard !part.isEmpty else {
            throw Stop(.emptySeparator, at: call.range)
          }
          return try call.split { text, place in
            find(part, in: text.map { $0.character }, from: place).map { $0..<$0 + part.count }
          }
        }
      ).member(of: text),
      split(text, whereSeparator(.character), into: .substring),
    ]
  }
  + [Type.array(.element), .slice(.element)].flatMap { array in
    [
      split(array, .labelled("separator", .element), into: .slice(.element)).needing(.equatable),
      split(array, whereSeparator(.element), into: .slice(.element)),
    ]
  }

private func whereSeparator(_ element: Type) -> Signature.Parameter {
  .labelled("whereSeparator", .function([element], .bool))
}

private let options: [Signature.Parameter] = [
  .optional("maxSplits", .int), .optional("omittingEmptySubsequences", .bool),
]

private func split(_ receiver: Type, _ separator: Signature.Parameter, into part: Type)
  -> LibraryFunction
{
  // A test comes last, so that it can stand behind the parentheses.
  let isTest = separator.label == "whereSeparator"
  let parameters = isTest ? options + [separator] : [separator] + options
  return LibraryFunction(
    "split", parameters, .array(part), variables: 1,
    .general { call throws(Stop) in
      try call.split(optionsAt: isTest ? 1 : 2) { items, place throws(Stop) in
        for index in items.indices.dropFirst(place) {
          let isSeparator =
            isTest ? try call.run(3, [items[index]]).bool : items[index].equals(call[1])
          if isSeparator { return index..<index + 1 }
        }
        return nil
      }
    }
  ).member(of: receiver)
}

extension Call {
  /// The parts between the separators that `next` finds.
  fileprivate func split(
    optionsAt index: Int = 2,
    _ next: ([Value], _ from: Int) throws(Stop) -> Range<Int>?
  ) throws(Stop) -> Value {
    let most = arguments[index].isGiven ? try count(index) : Int.max
    let omitsEmpty = !arguments[index + 1].isGiven || arguments[index + 1].bool
    let items = try items()
    var parts: [Value] = []
    var start = 0
    var place = 0
    while parts.count < most, let separator = try next(items, place) {
      if !omitsEmpty || separator.lowerBound > start {
        parts.append(piece(items, start..<separator.lowerBound))
      }
      start = separator.upperBound
      place = start
    }
    if !omitsEmpty || start < items.count { parts.append(piece(items, start..<items.count)) }
    return .array(parts)
  }

  private func piece(_ items: [Value], _ range: Range<Int>) -> Value {
    if case .string = arguments[0] { return .string(String(items[range].map { $0.character })) }
    return .slice(Array(items[range]), start: arguments[0].start + range.lowerBound)
  }
}
