/// A checked program's text with what a compiler needs to be told written into it.
func tangle(_ program: CheckedProgram, _ bytes: [UInt8]) -> String {
  var edits = TextEdits()
  for statement in program.body where isImport(program.syntax[statement].range, bytes) {
    edits.remove(program.syntax[statement].range)
  }
  for statement in program.shown {
    edits.wrap(program.syntax[statement].range, in: "show(", ")")
  }
  for statement in program.syntax.statements {
    guard case .variable(let variable) = statement.kind else { continue }
    name(variable, program, &edits)
  }
  return edits.applied(to: bytes)
}

/// Where lowering gives a tensor the name of its variable, the compiled program does it by hand.
private func name(
  _ variable: VariableSyntax, _ program: CheckedProgram, _ edits: inout TextEdits
) {
  guard let value = variable.value, case .name(let name) = variable.pattern.kind,
    let id = program.declared[name.range.lowerBound],
    program.variables[id.index].type == .tensor
  else { return }
  let end = " as Tensor).named(\"\(name.text)\")"
  if case .statement = program.syntax[value].kind {
    // 'if' and 'switch' are values only where nothing else is around them.
    edits.wrap(program.syntax[value].range, in: "({ () -> Tensor in ", " }()" + end)
  } else {
    edits.wrap(program.syntax[value].range, in: "((", ")" + end)
  }
}

private func isImport(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
  bytes[range].starts(with: Array("import".utf8)) && bytes[range].count > "import".utf8.count
    && bytes[range.lowerBound + "import".utf8.count] == UInt8(ascii: " ")
}
