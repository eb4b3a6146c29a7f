extension Templates {
  static let collections: [Template] = arrays + dictionaries + optionals

  private static let arrays: [Template] = [
    .value("array literal", "[Int]", "[3, 1, 2]"), .value("array literal", "[Int]", "[«Int», 5]"),
    .value("map", "[Int]", "«[Int]».map { $0 % 10 * 2 }"),
    .value("map", "[Int]", "«[Int]».map { @x in «+Int» }", locals: [("@x", "Int")]),
    .value("filter", "[Int]", "«[Int]».filter { $0 > 2 }"),
    .value("sorted", "[Int]", "«[Int]».sorted()"),
    .value("operators as values", "[Int]", "«[Int]».sorted(by: >)"),
    .value("reversed", "[Int]", "Array(«[Int]».reversed())"),
    .value("array +", "[Int]", "«[Int]» + «[Int]»", compound: true),
    .value("Array(repeating:count:)", "[Int]", "Array(repeating: «Int», count: 2)"),
    .value("Array(sequence)", "[Int]", "Array(1...4)"),
    .value("prefix suffix", "[Int]", "Array(«[Int]».prefix(2))"),
    .value("prefix suffix", "[Int]", "Array(«[Int]».suffix(1))"),
    .value("dropFirst dropLast", "[Int]", "Array(«[Int]».dropFirst())"),
    .value("dropFirst dropLast", "[Int]", "Array(«[Int]».dropLast())"),
    .value("slice", "[Int]", "Array([4, 5, «Int»][1..<3])"),
    .value("partial range", "[Int]", "Array([4, «Int», 6][1...])"),
    .value("flatMap", "[Int]", "[«[Int]», [9]].flatMap { $0 }"),
    .value("compactMap", "[Int]", "[\"1\", \"x\", \"3\"].compactMap { Int($0) }"),
    .value("zip", "[Int]", "zip(«[Int]», «[Int]»).map { $0 - $1 }"),
    .value("enumerated", "[Int]", "«[Int]».enumerated().map { $0 + $1 % 100 }"),
    .value("range map", "[Int]", "(0..<3).map { $0 * «Int» % 100 }"),
    .value("indices", "[Int]", "«[Int]».indices.map { $0 * 2 }"),
    .value("joined arrays", "[Int]", "Array([«[Int]», [7]].joined())"),
    .value("prefix(while:)", "[Int]", "Array(«[Int]».prefix(while: { $0 > 2 }))"),
    .value("map with a function", "[Int]", "«[Int]».map(abs)"),
    .value("zip with an operator", "[Int]", "zip(«[Int]», [1, 2]).map(*)"),
    .value("count", "Int", "«[Int]».count"),
    .value("reduce", "Int", "«[Int]».reduce(0) { ($0 + $1) % 1000 }"),
    .value("reduce with operator", "Int", "«[Int]».map { $0 % 9 }.reduce(0, +)"),
    .value("first last", "Int", "(«[Int]».first ?? 0)"),
    .value("first last", "Int", "(«[Int]».last ?? 0)"),
    .value("min max", "Int", "(«[Int]».min() ?? 0)"),
    .value("min max", "Int", "(«[Int]».max() ?? 0)"),
    .value("firstIndex", "Int", "(«[Int]».firstIndex(of: 2) ?? -1)"),
    .value("subscript", "Int", "[«Int», «Int»][1]"),
    .value("nested subscript", "Int", "[[1, «Int»], [3]][0][1]"),
    .value("firstIndex", "Int", "(«[Int]».firstIndex { $0 > 3 } ?? -1)"),
    .value("first(where:)", "Int?", "«[Int]».first { $0 > 2 }"),
    .value("min(by:)", "Int", "(«[Int]».min { $0 % 3 < $1 % 3 } ?? 0)"),
    .value("contains", "Bool", "«[Int]».contains { $0 > 40 }"),
    .value("contains", "Bool", "«[Int]».contains(2)"),
    .value("allSatisfy", "Bool", "«[Int]».allSatisfy { $0 > 0 }"),
    .value("isEmpty", "Bool", "«[Int]».isEmpty"),
    .value("array of Double", "[Double]", "[«Double», 1, 1 / 2]"),
    .value("array of Double", "[Double]", "[0.5, 2]"),
    .value("map", "[Double]", "«[Int]».map { Double($0) / 2 }"),
    .value("stride", "[Double]", "Array(stride(from: 0.0, to: 1, by: 0.25))"),
    .statement(
      "append insert remove(at:)",
      """
      var @a = «[Int]»
      @a.append(«Int»)
      @a.insert(8, at: 0)
      @a += [4]
      let @r = @a.remove(at: 1)
      print(@a.removeLast(), @r)
      """, declares: [("@a", "[Int]"), ("@r", "Int")]),
    .statement(
      "swapAt sort",
      """
      var @a = [«Int», 2, «Int»]
      @a.swapAt(0, 2)
      print(@a)
      @a.sort()
      """, declares: [("@a", "[Int]")]),
    .statement(
      "value semantics",
      """
      var @a = [1, «Int»]
      let @b = @a
      @a[0] += 5
      print(@a, @b, @a.indices)
      """, declares: [("@b", "[Int]")]),
    .statement(
      "slice assignment",
      "var @a = [1, «Int», 3, 4]\n@a[1..<3] = [«Int»]\n@a[0...0] = []\nprint(@a)",
      declares: [("@a", "[Int]")]),
    .statement(
      "nested element",
      "var @a = [[1, 2], «[Int]»]\n@a[0][1] = «Int»\n@a[1].append(3)\n@a[0][0] += 2\nprint(@a)"),
    .statement(
      "removeAll sort(by:)",
      "var @a = «[Int]»\n@a.sort(by: >)\n@a.removeAll { $0 > 50 }\n@a.reverse()\nprint(@a)",
      declares: [("@a", "[Int]")]),
    .statement(
      "sorted pairs",
      "let @a = [(«Int», \"b\"), («Int», \"a\"), (2, \"c\")]\n"
        + "print(@a.sorted { $0.0 < $1.0 }.map { $0.1 }, @a.map { n, s in \"\\(n)\\(s)\" })"),
    .statement("forEach", "«[Int]».forEach { print($0, terminator: \" \") }\nprint()"),
  ]

  private static let dictionaries: [Template] = [
    .statement(
      "dictionary",
      """
      var @d = ["a": «Int», "b": 2]
      @d["c"] = «Int»
      @d["b"] = nil
      @d["a", default: 0] += 1
      for @k in @d.keys.sorted() { print(@k, @d[@k] ?? 0, @d.count) }
      print(@d.values.sorted())
      """),
    .statement(
      "dictionary of arrays",
      """
      var @d: [Int: [Int]] = [:]
      for @x in («[Int]») { @d[@x % 2, default: []].append(@x) }
      for (@k, @v) in @d.sorted(by: { $0.key < $1.key }) { print(@k, @v) }
      print(@d[7] == nil, @d.mapValues { $0.count }[0] ?? -1)
      """),
    .value("dictionary default", "Int", "[\"a\": 1, \"b\": «Int»][«String», default: «Int»]"),
    .value("dictionary subscript", "Int", "([1: «Int», 2: 5][2] ?? 0)"),
  ]

  private static let optionals: [Template] = [
    .value("optional", "Int?", "[1, «Int»].first"), .value("nil", "Int?", "(nil as Int?)"),
    .value("Int(String)", "Int?", "Int(«String»)"),
    .value("ternary", "Int?", "«Bool» ? «Int» : nil", compound: true),
    .statement(
      "if let",
      "if let @a = («Int?») {\n  «body»\n} else {\n  print(\"none\")\n}", locals: [("@a", "Int")]),
    .statement("force", "let @o: Int? = «Int»\nprint(@o! + 1)"),
    .statement(
      "compound through a chain",
      "var @o = «Int?»\n@o? += 3\nprint(@o as Any)", declares: [("@o", "Int?")]),
    .statement(
      "if let shorthand",
      "let @o = «Int?»\nif let @o, @o > 2 { print(@o) } else { print(\"small\") }"),
    .statement(
      "optional of an optional",
      "let @q = «Int?»\nlet @o: Int?? = @q\nif let @p = @o { print(@p ?? -1) } else { print(\"nil\") }"
    ),
    .statement(
      "optional chaining",
      "let @w: [String]? = «Bool» ? «[String]» : nil\nprint(@w?.count ?? -1, @w?.first ?? \"-\")"),
    .statement(
      "assignment through a chain",
      "var @w: [Int]? = «Bool» ? «[Int]» : nil\n@w?.append(3)\nprint(@w ?? [])"),
  ]
}
