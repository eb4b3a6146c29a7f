/// `Double.pi`, `Int.max` and their like.
let numberConstants: [LibraryFunction] = [
  constant("pi", .pi), constant("infinity", .infinity), constant("nan", .nan),
  constant("zero", 0), constant("greatestFiniteMagnitude", .greatestFiniteMagnitude),
  constant("leastNormalMagnitude", .leastNormalMagnitude),
  constant("leastNonzeroMagnitude", .leastNonzeroMagnitude), constant("ulpOfOne", .ulpOfOne),
  LibraryFunction("Int.max", [], .int, .constant { .int(.max) }),
  LibraryFunction("Int.min", [], .int, .constant { .int(.min) }),
  LibraryFunction("Int.zero", [], .int, .constant { .int(0) }),
]

private func constant(_ name: String, _ value: Double) -> LibraryFunction {
  LibraryFunction("Double." + name, [], .double, .constant { .double(value) })
}
