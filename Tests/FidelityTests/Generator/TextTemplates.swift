extension Templates {
  static let texts: [Template] = [
    .value("string literal", "String", "\"text\""),
    .value("escapes", "String", "\"q\\\"q\\t\\u{e9}\\\\\""),
    .value("raw string", "String", "#\"raw \\n \"x\"\"#"),
    .value("interpolation", "String", "\"<\\(«Int»)|\\(«Double»)|\\(«[Int]»)>\""),
    .value("interpolation of strings", "String", "\"\\(«String»)-\\(«Bool»)\""),
    .value("string +", "String", "«String» + «String»", compound: true),
    .value("uppercased lowercased", "String", "«String».uppercased()"),
    .value("uppercased lowercased", "String", "«String».lowercased()"),
    .value("String(x)", "String", "String(«Int»)"),
    .value("String(x)", "String", "String(«Double» + 0.5)"),
    .value("String(repeating:count:)", "String", "String(repeating: \"ab\", count: 2)"),
    .value("string reversed", "String", "String(«String».reversed())"),
    .value("string prefix", "String", "String(«String».prefix(3))"),
    .value("string filter", "String", "«String».filter { $0 != \"t\" }"),
    .value("joined", "String", "«[String]».joined(separator: \"+\")"),
    .value("formatted", "String", "(«Double» / 7).formatted(decimals: 2)"),
    .value("ternary", "String", "«Bool» ? «String» : \"no\"", compound: true),
    .value("??", "String", "(«[String]».first ?? \"none\")"),
    .value("string count", "Int", "«String».count"),
    .value("hasPrefix hasSuffix", "Bool", "«String».hasPrefix(\"t\")"),
    .value("hasPrefix hasSuffix", "Bool", "«String».hasSuffix(\"t\")"),
    .value("string contains", "Bool", "«String».contains(\"ex\")"),
    .value("isEmpty", "Bool", "«String».isEmpty"),
    .value("string comparison", "Bool", "«String» < «String»", compound: true),
    .value("array of strings", "[String]", "[«String», \"b\"]"),
    .value("array of strings", "[String]", "[\"a\", \"b\"]"),
    .value("Character", "String", "String((«String» + \"z\").first!)"),
    .value("Array(string)", "String", "String(Array(«String» + \"ab\")[1])"),
    .value("description", "String", "(«Int»).description"),
    .value("string sorted", "String", "String(«String».sorted())"),
    .value("raw string with interpolation", "String", "#\"a\\#(«Int»)\\n\"#"),
    .value("interpolation of a string literal", "String", "\"<\\(«Bool» ? \"yes\" : \"no\")>\""),
    .value("split", "[String]", "\"to be or\".split(separator: \" \").map { String($0) }"),
    .value("map to strings", "[String]", "«[Int]».map { \"#\\($0)\" }"),
    .value("characters", "[String]", "\"abc\".map { String($0) }"),
    .value("sorted strings", "[String]", "«[String]».sorted()"),
    .statement(
      "multi-line string",
      #"""
      let @s = """
        one \(«Int»)
          "two"
        """
      print(@s)
      """#),
    .statement(
      "iteration by Character",
      """
      for @c in («String») {
        if @c == "t" { continue }
        print(@c, terminator: ".")
      }
      print()
      """),
    .statement(
      "print(_:separator:terminator:)",
      "print(«Int», «String», Double(«Int»), separator: \"; \", terminator: \"|\\n\")"),
    .statement(
      "switch over a Character",
      "for @c in («String») {\n  switch @c {\n  case \"a\"...\"m\": print(\"low\", terminator: \" \")\n"
        + "  case \"e\", \"z\": print(\"never\")\n  default: print(@c, terminator: \" \")\n  }\n}\nprint()"
    ),
    .statement(
      "Substring",
      "let @p = («String» + \"abc\").dropFirst().prefix(3)\nprint(@p, @p.count, @p.uppercased())"),
    .statement(
      "string append",
      "var @s = «String»\n@s += \"!\"\n@s.append(«String»)\nprint(@s)", declares: [("@s", "String")]
    ),
    .statement("print of nested values", "print((«Int», [«String»], «Bool»), [[«Double»], []])"),
    .statement("print of optionals", "print([«Int?», nil])"),
  ]
}
