/// What people write who know another language, and how Swift writes it: notes for messages about
/// names that do not exist here.
enum Habits {
  /// The note on a global name.
  static func note(onName name: String) -> String? {
    if let spelling = names[name] { return writes(spelling) }
    return advice[name]
  }

  /// The note on a type.
  static func note(onType name: String) -> String? {
    types[name].map { "Swift writes it as \($0)" }
  }

  /// The note on a member.
  static func note(onMember name: String) -> String? { members[name].map(writes) }

  /// The note on an operator.
  static func note(onOperator name: String) -> String? { operators[name].map(writes) }

  private static func writes(_ spelling: String) -> String { "Swift writes it as \(spelling)" }

  private static let names = [
    "range": "0..<n", "len": "x.count", "str": "String(x)", "int": "Int(x)", "float": "Double(x)",
    "double": "Double(x)", "Float": "Double", "None": "nil", "null": "nil", "undefined": "nil",
    "NULL": "nil", "True": "true", "TRUE": "true", "False": "false", "FALSE": "false",
    "println": "print(…)", "printf": "print(…)", "echo": "print(…)", "console": "print(…)",
    "System": "print(…)", "cout": "print(…)", "pi": "Double.pi", "\u{3C0}": "Double.pi",
    "inf": "Double.infinity",
    "sum": "xs.reduce(0, +), or t.sum() for a tensor", "enumerate": "xs.enumerated()",
    "sorted": "xs.sorted()", "reversed": "xs.reversed()", "map": "xs.map { x in … }",
    "filter": "xs.filter { x in … }", "round": "x.rounded()", "list": "an array: [1, 2, 3]",
    "dict": "[\"a\": 1, \"b\": 2]", "tuple": "(1, 2)", "assert": "expect(…)",
    "precondition": "expect(…)", "dot": "a \u{2022} b, or matmul(a, b)", "append": "xs.append(x)",
    "Math": "a function without it: sqrt(2)", "math": "a function without it: sqrt(2)",
    "this": "self", "elif": "else if", "elsif": "else if", "pass": "an empty block: { }",
    "function": "func f(…), or { x in … } without a name", "lambda": "{ x in … }",
    "array": "[1, 2, 3]", "Int32": "Int", "Int64": "Int", "UInt": "Int", "UInt8": "Int",
  ]

  private static let advice = [
    "np": "tensors are there without it: let t: Tensor = [1, 2]",
    "numpy": "tensors are there without it: let t: Tensor = [1, 2]",
    "torch": "tensors are there without it: let t: Tensor = [1, 2]",
    "plt": "what a lesson shows needs no library: table(…), graph(…)",
    "type": "the compiler knows every type, and a program cannot ask for it",
    "isinstance": "the compiler knows every type, and a program cannot ask for it",
    "input": "a lesson reads nothing: write the value into it",
    "readLine": "a lesson reads nothing: write the value into it",
    "open": "a lesson reads no files",
    "fatalError": "a claim that must hold is expect(…)",
  ]

  private static let types = [
    "int": "Int", "long": "Int", "integer": "Int", "float": "Double", "double": "Double",
    "real": "Double", "number": "Double", "str": "String", "string": "String", "char": "Character",
    "bool": "Bool", "boolean": "Bool", "Boolean": "Bool", "void": "Void", "None": "Void",
    "list": "[Double]", "List": "[Double]", "dict": "[String: Double]", "tensor": "Tensor",
    "ndarray": "Tensor", "Matrix": "Tensor", "Vector": "Tensor",
  ]

  private static let members = [
    "length": "count", "size": "count", "len": "count", "push": "append(x)", "add": "append(x)",
    "push_back": "append(x)", "extend": "xs += ys", "toString": "String(x)", "str": "String(x)",
    "upper": "uppercased()", "toUpperCase": "uppercased()", "lower": "lowercased()",
    "toLowerCase": "lowercased()", "join": "xs.joined(separator: \", \")",
    "format": "\"\\(x)\"", "T": "transposed()", "transpose": "transposed()",
    "dot": "a \u{2022} b, or matmul(a, b)", "matmul": "matmul(a, b)",
    "step": "update(&w, along: slope)", "reshape": "reshaped(to: [2, 3])",
    "flatten": "flattened()", "grad": "gradient", "numpy": "values", "tolist": "values",
    "sum": "xs.reduce(0, +)", "startswith": "hasPrefix(…)", "endswith": "hasSuffix(…)",
    "startsWith": "hasPrefix(…)", "endsWith": "hasSuffix(…)", "includes": "contains(…)",
    "indexOf": "firstIndex(of:)", "index": "firstIndex(of:)", "items": "x.keys.sorted()",
  ]

  private static let operators = [
    "**": "pow(a, b)", "<>": "!=", "..": "..<", "...<": "..<", "=>": "{ x in … }, a closure",
    "++": "+= 1", "--": "-= 1", ":=": "=", "===": "==", "!==": "!=",
    "@": "a \u{2022} b, or matmul(a, b)",
    "\u{D7}": "*", "\u{22C5}": "*", "\u{2219}": "*", "\u{F7}": "/", "\u{2212}": "-",
    "\u{2013}": "-",
    "\u{2014}": "-", "\u{2264}": "<=", "\u{2265}": ">=", "\u{2260}": "!=", "\u{AC}": "!",
    "\u{2227}": "&&", "\u{2228}": "||", "\u{221A}": "sqrt(x)", "\u{2026}": "...",
    "\u{2192}": "->", "\u{2190}": "=", "\u{221E}": "Double.infinity",
    "^-": "pow(a, -b)", "+-": "+ -x, with a blank", "*-": "* -x, with a blank",
  ]

  /// Operators that other languages write as words.
  static let spelled = ["and": "&&", "or": "||", "mod": "%", "div": "/", "\u{B7}": "*"]
}
