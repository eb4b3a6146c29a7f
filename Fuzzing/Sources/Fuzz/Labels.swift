import Drawing
import Foundation
import LessonLanguage
import LessonSite
import SourceText

#if canImport(FoundationXML)
import FoundationXML
#endif

/// Draws figures whose every name is a line of the input, and holds each to being well-formed.
func drawLabels(_ bytes: [UInt8]) {
  let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  let names = (lines.prefix(4).map(String.init) + ["a", "b", "c", "d"]).map(literal)
  let file = SourceFile(path: "labels.swift", text: program(naming: names))
  let program = LessonProgram(cells: [ExcerptedText(wholeOf: file)])
  let result = onDeepStack { program.run(limits: smallLimits) }
  for output in result.outputs.joined() {
    let figure = outputFigure(output, id: "f", language: .romanian, alternative: names[0]).text
    let parser = XMLParser(data: Data("<p>\(figure)</p>".utf8))
    precondition(parser.parse(), "not well-formed: \(figure)")
  }
}

private func program(naming n: [String]) -> String {
  """
  let x = variable(2).named(\(n[0]))
  let y = (x * 3).named(\(n[1]))
  y.backward()
  graph(y)
  print(\(n[2]))
  table([[1, 2]], rows: [\(n[0])], columns: [\(n[1]), \(n[2])])
  plot([1.0, 2], names: [\(n[0])], title: \(n[1]), xLabel: \(n[2]), yLabel: \(n[3]))
  bars([\(n[0]), \(n[1])], [1.0, 2])
  """
}

/// The text as a Swift literal: every scalar by its number.
private func literal(_ text: String) -> String {
  "\"" + text.unicodeScalars.map { "\\u{\(String($0.value, radix: 16))}" }.joined() + "\""
}
