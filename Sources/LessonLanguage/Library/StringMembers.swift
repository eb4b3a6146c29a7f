/// The members of strings and of their parts.
let stringMembers: [LibraryFunction] =
  [Type.string, .substring].flatMap { text in
    changedCase(text) + [Type.string, .substring].flatMap { part in asking(text, part) }
  } + joining + appending

private func changedCase(_ text: Type) -> [LibraryFunction] {
  [
    LibraryFunction("uppercased", [], .string, .general { .string($0[0].string.uppercased()) })
      .member(of: text),
    LibraryFunction("lowercased", [], .string, .general { .string($0[0].string.lowercased()) })
      .member(of: text),
  ]
}

/// Questions about a text and a part of it, each of them a `String` or a `Substring`.
private func asking(_ text: Type, _ part: Type) -> [LibraryFunction] {
  [
    question("hasPrefix", text, part) { $0.hasPrefix($1) },
    question("hasSuffix", text, part) { $0.hasSuffix($1) },
    question("contains", text, part) { text, part in
      find(Array(part), in: Array(text), from: 0) != nil
    },
  ]
}

private func question(
  _ name: String, _ text: Type, _ part: Type,
  _ ask: @escaping @Sendable (String, String) -> Bool
) -> LibraryFunction {
  LibraryFunction(
    name, [.plain(part)], .bool, .general { .bool(ask($0[0].string, $0[1].string)) }
  ).member(of: text)
}

/// Where `part` begins in `text`, not before `start`.
func find(_ part: [Character], in text: [Character], from start: Int) -> Int? {
  var place = start
  while place + part.count <= text.count {
    if text[place..<place + part.count].elementsEqual(part) { return place }
    place += 1
  }
  return nil
}

private let joining: [LibraryFunction] =
  [Type.string, .substring].map { part in
    LibraryFunction(
      "joined", [.optional("separator", .string)], .string,
      .general { call throws(Stop) in
        let parts = try call.items().map { $0.string }
        // A million texts of a mebibyte each have fewer bytes than `Int64` counts.
        var size = Int64(parts.count) * Int64(call[1].string.utf8.count)
        for part in parts { size += Int64(part.utf8.count) }
        try call.checkTextSize(size)
        return .string(join(parts, call[1].string))
      }
    ).member(of: .iterable(part))
  } + [
    LibraryFunction(
      "joined", [], .collection(.element), variables: 1,
      .general { call throws(Stop) in
        var items: [Value] = []
        for part in try call.items() {
          items += part.array
          try call.checkCount(Int64(items.count))
        }
        return .array(items)
      }
    ).member(of: .iterable(.array(.element)))
  ]

private let appending: [LibraryFunction] =
  [
    ("append", nil as String?, Type.string), ("append", nil, .character),
    ("append", "contentsOf", .string), ("append", "contentsOf", .substring),
  ].map { name, label, type in
    LibraryFunction(
      name, [Signature.Parameter(label: label, type: type)], .void,
      .mutating { text, call throws(Stop) in
        guard case .string(var whole) = text else { return .void }
        text = .void
        defer { text = .string(whole) }
        try call.append(call[1].description(as: type), to: &whole)
        return .void
      }
    ).member(of: .string, isMutating: true)
  } + [
    concatenation(.string, .string), concatenation(.string, .substring),
    concatenation(.substring, .substring), concatenation(.substring, .string),
  ]

private func concatenation(_ a: Type, _ b: Type) -> LibraryFunction {
  LibraryFunction(
    "+", [.plain(a), .plain(b)], a,
    .general { call throws(Stop) in
      try call.checkTextSize(
        Int64(call[0].string.utf8.count) + Int64(call[1].string.utf8.count))
      return .string(call[0].string + call[1].string)
    })
}
