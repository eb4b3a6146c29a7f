extension Templates {
  static let declarations: [Template] = [
    .statement("let", "let @a = «Int»", declares: [("@a", "Int")]),
    .statement("let", "let @a = «Double»", declares: [("@a", "Double")]),
    .statement(
      "var and compound assignment", "var @a = «Int»\n@a += «Int»\n@a -= 3\n@a %= 100",
      declares: [("@a", "Int")]),
    .statement(
      "var and compound assignment", "var @a = «Double»\n@a *= 1 / 2\n@a /= 4",
      declares: [("@a", "Double")]),
    .statement("annotation", "let @a: Double = 1 / 4", declares: [("@a", "Double")]),
    .statement(
      "late initialisation", "let @a: Int\nif («Bool») { @a = 1 } else { @a = «Int» }",
      declares: [("@a", "Int")]),
    .statement(
      "tuple pattern", "let (@a, (@b, _)) = («Int», («String», 1))",
      declares: [("@a", "Int"), ("@b", "String")]),
    .statement(
      "tuple assignment", "var (@a, @b) = (1, «Int»)\n(@a, @b) = (@b, @a)",
      declares: [("@a", "Int"), ("@b", "Int")]),
    .statement("typealias", "typealias Number@a = Double\nlet @a: Number@a = 2\nprint(@a)"),
    .statement(
      "nested function",
      """
      do {
        var @n = «Int»
        func @f(_ k: Int) {
          if k > 0 { @f(k - 1) }
          @n += k
        }
        @f(3)
        print(@n)
      }
      """),
    .statement(
      "capture by reference",
      """
      var @n = «Int»
      let @f = { (k: Int) -> Int in
        @n += k
        return @n
      }
      print(@f(1), @f(2), @n)
      @n = 5
      print(@f(1))
      """, declares: [("@n", "Int")]),
    .statement(
      "array of closures",
      """
      var @fs: [() -> Int] = []
      for @i in 0..<3 { @fs.append { @i * 2 } }
      print(@fs.map { $0() })
      """),
    .statement(
      "order of evaluation",
      """
      func @f(_ n: Int) -> Int {
        print("read", n)
        return n % 3
      }
      var @a = [1, 2, 3]
      @a[@f(«Int» & 1)] = @f(«Int»)
      @a[@f(1)] += @f(2) * @a[@f(0)]
      print(@a, @f(3) + @f(4) * @f(5), [@f(6), @f(7)], (@f(8), @f(9)))
      """, declares: [("@a", "[Int]")]),
    .statement(
      "effects in an assignment",
      """
      var @n = «Int»
      func @f() -> Int {
        @n = @n % 50 + 1
        return @n
      }
      @n += @f()
      print(@n, @n + @f(), @f() - @n)
      """, declares: [("@n", "Int")]),
    .statement(
      "several names", "let @a = «Int», @b = «Double»\nprint(@a, @b)",
      declares: [("@a", "Int"), ("@b", "Double")]),
    .statement(
      "shadowing",
      "do {\n  let @a = «Int»\n  print(@a)\n  do {\n    let @a = \"inner\"\n    print(@a)\n  }\n"
        + "  print(@a)\n}"),
    .statement(
      "closure of several statements",
      """
      let @f = { (x: Int, y: Int) -> Int in
        if x > y { return x - y }
        let d = y - x
        return d * 2
      }
      print(@f(«Int», «Int»))
      """),
    .statement(
      "function with a tuple",
      "func @f(_ p: (a: Int, b: Int)) -> (sum: Int, first: Int) { (p.a + p.b, p.a) }\n"
        + "let @r = @f((«Int», 2))\nprint(@r, @r.sum, @r.1)"),
    .statement(
      "operator as a function", "let @f: (Int, Int) -> Int = (+)\nprint(@f(«Int», 1))"),
  ]
}
