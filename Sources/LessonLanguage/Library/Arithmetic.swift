let arithmetic: [LibraryFunction] =
  numberArithmetic("+", .add) + numberArithmetic("-", .subtract)
  + numberArithmetic("*", .multiply) + numberArithmetic("/", .divide) + [
    LibraryFunction("%", [.plain(.int), .plain(.int)], .int, .intArithmetic(.remainder)),
    LibraryFunction("prefix -", [.plain(.double)], .double, .doubleUnary { -$0 }),
    LibraryFunction("prefix +", [.plain(.double)], .double, .doubleUnary { $0 }),
    LibraryFunction("prefix +", [.plain(.int)], .int, .general { $0[0] }),
    LibraryFunction(
      "prefix -", [.plain(.int)], .int,
      .general { call throws(Stop) in
        let (value, overflow) = Int64(0).subtractingReportingOverflow(call[0].integer)
        if overflow { throw Stop(.noNegative, at: call.range) }
        return .int(value)
      }),
  ]

private func numberArithmetic(_ name: String, _ operation: Arithmetic) -> [LibraryFunction] {
  [
    LibraryFunction(name, [.plain(.int), .plain(.int)], .int, .intArithmetic(operation)),
    LibraryFunction(
      name, [.plain(.double), .plain(.double)], .double, .doubleArithmetic(operation)),
  ]
}
