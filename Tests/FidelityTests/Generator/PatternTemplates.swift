extension Templates {
  static let patterns: [Template] = [
    .statement(
      "switch over values",
      "switch («Int») % 4 {\ncase 0: print(\"a\")\ncase 1, 2:\n  «body»\n"
        + "default:\n  «body»\n}"),
    .statement(
      "switch over ranges",
      "switch («Int») {\ncase ..<0: print(\"negative\")\ncase 0...9:\n  «body»\n"
        + "case 10...: print(\"big\")\ndefault: print(\"never\")\n}"),
    .statement(
      "switch over tuples",
      "switch («Int» % 3, «Bool») {\ncase (0, true): print(\"t\")\ncase (let @k, false): print(@k)\n"
        + "case (_, true):\n  «body»\n}"),
    .statement(
      "switch with where",
      "switch («Int») {\ncase let @k where @k % 2 == 0: print(\"even\", @k)\n"
        + "case let @k: print(\"odd\", @k)\n}"),
    .statement(
      "fallthrough",
      "switch («Int») % 2 {\ncase 0:\n  print(\"zero\")\n  fallthrough\ndefault: print(\"any\")\n}"),
    .statement(
      "switch as an expression",
      "let @w = switch («String») {\ncase \"text\": «Int»\ndefault: 2\n}", declares: [("@w", "Int")]
    ),
    .statement(
      "switch over an optional",
      "switch («Int?») {\ncase let @x? where @x > 3: print(\"big\")\ncase let @x?: print(@x)\n"
        + "case nil: print(\"none\")\n}"),
    .statement(
      "for case", "for case let @x? in ([«Int?», nil, 3]) {\n  «body»\n}",
      locals: [("@x", "Int")]),
    .statement(
      "switch over ranges of Double",
      "switch («Double») {\ncase ..<0: print(\"negative\")\ncase 0..<1.5: print(\"low\")\n"
        + "case 1.5...: print(\"high\")\ndefault: print(\"nan\")\n}"),
    .statement(
      "switch over nested tuples",
      "switch («Int» % 2, («Bool», «Int?»)) {\ncase (0, (true, let @x?)): print(@x)\n"
        + "case (_, (false, nil)): print(\"none\")\ncase let (@n, (_, @o)): print(@n, @o ?? -1)\n}"),
    .statement(
      "labelled break out of switch",
      "@loop: while true {\n  switch («Int») % 2 {\n  case 0: break @loop\n  default: break\n  }\n"
        + "  print(\"once\")\n  break\n}"),
    .statement(
      "for case with where",
      "for case let (@n, true) in [(«Int», «Bool»), (3, true)] where @n > 2 { print(@n) }"),
    .statement(
      "guard case let",
      "func @g(_ p: (Int, Bool)) -> Int {\n  guard case (let n, true) = p else { return -1 }\n"
        + "  return n\n}\nprint(@g((«Int», «Bool»)))"),
    .statement("if case", "if case 0...50 = («Int») { print(\"in\") } else { print(\"out\") }"),
  ]
}
