import LessonLanguage
import LessonOutput
import SourceText

/// Checks and runs a program of one cell; returns what a compiled program would print, and errors and
/// warnings as `Diagnostic` renders them.
func printedAnswer(of file: SourceFile) -> TextList {
  let program = LessonProgram(cells: [ExcerptedText(wholeOf: file)])
  let result = program.run(limits: .inABrowser)
  var diagnostics = ""
  for diagnostic in result.diagnostics { diagnostics += diagnostic.rendered(in: file) }
  var list = TextList()
  list.append(result.plainText)
  list.append(diagnostics)
  return list
}
