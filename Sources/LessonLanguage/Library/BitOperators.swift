/// The bits of an `Int`, and arithmetic that wraps around.
let bitOperators: [LibraryFunction] = [
  bits("&") { $0 & $1 }, bits("|") { $0 | $1 }, bits("^") { $0 ^ $1 },
  bits("<<") { $0 << $1 }, bits(">>") { $0 >> $1 },
  bits("&<<") { $0 &<< $1 }, bits("&>>") { $0 &>> $1 },
  bits("&+") { $0 &+ $1 }, bits("&-") { $0 &- $1 }, bits("&*") { $0 &* $1 },
  LibraryFunction("prefix ~", [.plain(.int)], .int, .general { .int(~$0[0].integer) }),
]

private func bits(_ name: String, _ operation: @escaping @Sendable (Int64, Int64) -> Int64)
  -> LibraryFunction
{
  LibraryFunction(
    name, [.plain(.int), .plain(.int)], .int,
    .general { .int(operation($0[0].integer, $0[1].integer)) })
}
