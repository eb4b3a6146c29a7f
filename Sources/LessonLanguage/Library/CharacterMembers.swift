/// What a character is.
let characterMembers: [LibraryFunction] =
  [
    question("isLetter") { $0.isLetter }, question("isNumber") { $0.isNumber },
    question("isWhitespace") { $0.isWhitespace }, question("isNewline") { $0.isNewline },
    question("isPunctuation") { $0.isPunctuation }, question("isUppercase") { $0.isUppercase },
    question("isLowercase") { $0.isLowercase }, question("isASCII") { $0.isASCII },
    LibraryFunction(
      "wholeNumberValue", [], .optional(.int),
      .general { call in .optional(call[0].character.wholeNumberValue.map(Value.count)) }
    ).member(of: .character, isProperty: true),
    LibraryFunction("uppercased", [], .string, .general { .string($0[0].character.uppercased()) })
      .member(of: .character),
    LibraryFunction("lowercased", [], .string, .general { .string($0[0].character.lowercased()) })
      .member(of: .character),
  ]

private func question(_ name: String, _ ask: @escaping @Sendable (Character) -> Bool)
  -> LibraryFunction
{
  LibraryFunction(name, [], .bool, .general { .bool(ask($0[0].character)) })
    .member(of: .character, isProperty: true)
}
