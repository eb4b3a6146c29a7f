/// Making one kind of value from another.
let conversions: [LibraryFunction] =
  numberConversions + [Type.string, .substring].flatMap(parsing) + textConversions

private let numberConversions: [LibraryFunction] = [
  LibraryFunction("Double", [.plain(.int)], .double, .doubleOfInt { Double($0) }),
  LibraryFunction("Double", [.plain(.double)], .double, .doubleUnary { $0 }),
  LibraryFunction("Double", [], .double, .general { _ in .double(0) }),
  LibraryFunction("Int", [], .int, .general { _ in .int(0) }),
  LibraryFunction("Int", [.plain(.int)], .int, .general { $0[0] }),
  LibraryFunction(
    "Int", [.plain(.double)], .int,
    .intOfDouble { number, place throws(Stop) in
      guard let value = Int64(exactly: number.rounded(.towardZero)) else {
        throw Stop(.doesNotFitIntoInt(number), at: place)
      }
      return value
    }),
  LibraryFunction(
    "Int", [.labelled("exactly", .double)], .optional(.int),
    .general { call in .optional(Int64(exactly: call[0].double).map { .int($0) }) }),
]

/// `Int("42")`, `Double("2.5")`: `nil` for what is no number.
private func parsing(_ text: Type) -> [LibraryFunction] {
  [
    LibraryFunction(
      "Int", [.plain(text)], .optional(.int),
      .general { call in .optional(parseInteger(call[0].string, radix: 10).map { .int($0) }) }),
    LibraryFunction(
      "Int", [.plain(text), .labelled("radix", .int)], .optional(.int),
      .general { call throws(Stop) in
        let radix = try call.radix(1)
        return .optional(parseInteger(call[0].string, radix: radix).map { .int($0) })
      }),
    LibraryFunction(
      "Double", [.plain(text)], .optional(.double),
      .general { call in .optional(Double(call[0].string).map { .double($0) }) }),
  ]
}

private let textConversions: [LibraryFunction] =
  [Type.string, .int, .double, .bool, .character, .substring].map { type in
    LibraryFunction(
      "String", [.plain(type)], .string,
      .general { call in .string(call[0].description(as: type)) })
  } + [
    LibraryFunction("String", [], .string, .general { _ in .string("") }),
    LibraryFunction(
      "String", [.plain(.iterable(.character))], .string,
      .general { call throws(Stop) in
        .string(String(try call.items().map { $0.character }))
      }
    ).lessSpecific(),
    LibraryFunction(
      "String", [.labelled("describing", .any)], .string,
      .general { call throws(Stop) in
        .string(try call[0].text(as: call.types[0], at: call.range, call.machine))
      }),
    LibraryFunction(
      "String", [.plain(.int), .labelled("radix", .int), .optional("uppercase", .bool)], .string,
      .general { call throws(Stop) in
        let radix = try call.radix(1)
        return .string(String(call[0].integer, radix: radix, uppercase: call[2].bool))
      }),
    repeating(.string), repeating(.character),
    LibraryFunction("Character", [.plain(.character)], .character, .general { $0[0] }),
    LibraryFunction(
      "Character", [.plain(.string)], .character,
      .general { call throws(Stop) in
        guard let first = call[0].string.first, call[0].string.count == 1 else {
          throw Stop(.notOneCharacter, at: call.range)
        }
        return .character(first)
      }
    ).lessSpecific(),
    LibraryFunction(
      "Substring", [.plain(.string)], .substring, .general { $0[0] }),
  ]

private func repeating(_ type: Type) -> LibraryFunction {
  LibraryFunction(
    "String", [.labelled("repeating", type), .labelled("count", .int)], .string,
    .general { call throws(Stop) in
      let part = call[0].description(as: type)
      let count = try call.count(1)
      let (size, overflow) = Int64(count).multipliedReportingOverflow(by: Int64(part.utf8.count))
      try call.checkTextSize(overflow ? Int64.max : size)
      return .string(String(repeating: part, count: count))
    })
}

extension Call {
  fileprivate func radix(_ index: Int) throws(Stop) -> Int {
    let radix = arguments[index].int
    guard radix >= 2, radix <= 36 else {
      throw Stop(.wrongRadix, at: range)
    }
    return radix
  }
}

/// An optional sign, then digits, and nothing else.
private func parseInteger(_ text: String, radix: Int) -> Int64? {
  var digits = Array(text.utf8)[...]
  let isNegative = digits.first == UInt8(ascii: "-")
  if isNegative || digits.first == UInt8(ascii: "+") { digits = digits.dropFirst() }
  guard !digits.isEmpty else { return nil }
  var value: Int64 = 0
  for digit in digits {
    guard let number = digitValue(digit), number < radix else { return nil }
    let (product, overflow) = value.multipliedReportingOverflow(by: Int64(radix))
    let (sum, isFull) =
      isNegative
      ? product.subtractingReportingOverflow(number) : product.addingReportingOverflow(number)
    if overflow || isFull { return nil }
    value = sum
  }
  return value
}

private func digitValue(_ byte: UInt8) -> Int64? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): Int64(byte - UInt8(ascii: "0"))
  case UInt8(ascii: "a")...UInt8(ascii: "z"): Int64(byte - UInt8(ascii: "a")) + 10
  case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int64(byte - UInt8(ascii: "A")) + 10
  default: nil
  }
}
