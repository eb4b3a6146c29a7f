extension Templates {
  static let control: [Template] = [
    .statement("if", "if («Bool») {\n  «body»\n}"),
    .statement(
      "else if", "if («Bool») {\n  «body»\n} else if («Bool») {\n  «body»\n} else {\n  «body»\n}"),
    .statement(
      "if as an expression", "let @a = if («Bool») { «Int» } else { 0 }", declares: [("@a", "Int")]),
    .statement(
      "for over a range", "for @i in 0..<3 {\n  «body»\n}", locals: [("@i", "Int")]),
    .statement(
      "for over a closed range", "for @i in 1...2 {\n  «body»\n}", locals: [("@i", "Int")]),
    .statement(
      "for over an array", "for @x in («[Int]»).prefix(3) {\n  «body»\n}", locals: [("@x", "Int")]),
    .statement(
      "for with where", "for @i in 0..<6 where @i % 2 == 1 {\n  «body»\n}",
      locals: [("@i", "Int")]),
    .statement(
      "for over stride", "for @i in stride(from: 6, to: 0, by: -2) {\n  «body»\n}",
      locals: [("@i", "Int")]),
    .statement(
      "for over zip", "for (@a, @b) in zip([1, 2], («[String]»)) {\n  «body»\n}",
      locals: [("@a", "Int"), ("@b", "String")]),
    .statement(
      "for over enumerated()", "for (@i, @s) in [«String»].enumerated() {\n  «body»\n}",
      locals: [("@i", "Int"), ("@s", "String")]),
    .statement(
      "while", "var @n = 0\nwhile @n < 2 {\n  «body»\n  @n += 1\n}", locals: [("@n", "Int")]),
    .statement(
      "repeat", "var @n = 3\nrepeat {\n  «body»\n  @n -= 2\n} while @n > 0",
      locals: [("@n", "Int")]),
    .statement(
      "labelled break and continue",
      """
      @outer: for @i in 0..<3 {
        for @j in 0..<3 {
          if @j == 2 { continue @outer }
          if («+Int») % 5 == 4 { break @outer }
          print(@i, @j)
        }
      }
      """, locals: [("@i", "Int"), ("@j", "Int")]),
    .statement("do", "do {\n  let @a = «Int»\n  «body»\n}", locals: [("@a", "Int")]),
    .statement("defer", "do {\n  defer { print(\"end\", «Int») }\n  «body»\n}"),
    .statement(
      "guard",
      """
      for @i in 0..<3 {
        guard @i != 1, («Bool») else { continue }
        print(@i)
      }
      """),
    .statement(
      "guard let",
      "func @g(_ x: Int?) -> Int {\n  guard let x else { return -1 }\n  return x + 1\n}\n"
        + "print(@g(«Int?»), @g(nil))"),
    .statement(
      "labelled do and if",
      """
      for @i in 0..<2 {
        @block: do {
          if («Bool») { break @block }
          if @i == 1 { break }
          print("in", @i)
        }
        @choice: if @i == 0 {
          guard («Int») > 3 else { break @choice }
          print("big")
        }
      }
      """),
    .statement(
      "defer in a loop",
      "for @i in 0..<3 {\n  defer { print(\"end\", @i) }\n  if @i == 1 { continue }\n  print(«Int»)\n}"
    ),
    .statement(
      "for over a reversed range", "for @i in (0..<3).reversed() {\n  «body»\n}",
      locals: [("@i", "Int")]),
    .statement(
      "while let",
      "var @a = «[Int]»\nwhile let @x = @a.popLast() { print(@x, terminator: \",\") }\nprint()"),
  ]
}
