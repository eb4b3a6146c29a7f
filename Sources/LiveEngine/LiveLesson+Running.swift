import Drawing
import LessonLanguage
import LessonOutput
import SourceText

extension LiveLesson {
  /// Runs the lesson from the top and says what came of it, in records:
  ///
  ///     completed  count            the parts that ran to their end
  ///     cell       number html      what the cell showed, as in the page
  ///     value      number html      a value in prose
  ///     error      place message notes replacement
  ///     claim      place message notes replacement     a claim that does not hold
  ///     warning    place message notes replacement
  ///
  /// A place is five numbers: the index of the part, the line and column where it begins, the line and
  /// column where it ends; lines count from 1 within the part, columns from 1 in Unicode scalars.
  /// `notes` are lines of one text; an empty `replacement` is none. Cells and values are there for parts that ran, and for a cell that
  /// was stopped as far as it came.
  func answer() -> TextList {
    let result = LessonProgram(cells: parts.map { $0.code }).run(limits: limits, files: files)
    var list = TextList()
    list.append("completed")
    list.append(result.completedCells)
    let wasRun = result.completedCells > 0 || result.outputs.contains { !$0.isEmpty }
    for (index, part) in parts.enumerated() where wasRun && index <= result.completedCells {
      let isStopped = index == result.completedCells
      append(part, showing: result.outputs[index], isStopped: isStopped, to: &list)
    }
    for diagnostic in result.diagnostics {
      append(
        language == .romanian ? diagnostic.inRomanian : diagnostic,
        isClaim: result.failedClaims.contains(diagnostic.range), to: &list)
    }
    return list
  }

  private func append(
    _ part: Part, showing outputs: [Output], isStopped: Bool, to list: inout TextList
  ) {
    switch part.kind {
    case .cell(let number, let alternative):
      list.append("cell")
      list.append(number)
      list.append(
        cellOutput(outputs, ofCell: number, language: language, alternative: alternative).text)
    case .value(let number, let decimals):
      if isStopped { return }
      list.append("value")
      list.append(number)
      list.append(text(of: outputs, decimals: decimals))
    }
  }

  /// Reader's changes can make of a value something that cannot stand in a sentence.
  private func text(of outputs: [Output], decimals: Int?) -> String {
    do throws(ValueInProseError) {
      return try valueInProse(outputs, decimals: decimals).text
    } catch {
      return "…"
    }
  }

  private func append(_ diagnostic: Diagnostic, isClaim: Bool, to list: inout TextList) {
    list.append(isClaim ? "claim" : diagnostic.severity.rawValue)
    let start = file.position(at: diagnostic.range.lowerBound)
    let end = file.position(at: diagnostic.range.upperBound)
    let index = parts.lastIndex { $0.firstLine <= start.line } ?? 0
    let firstLine = index < parts.count ? parts[index].firstLine : 1
    list.append(index)
    for position in [start, end] {
      list.append(position.line - firstLine + 1)
      list.append(position.column)
    }
    list.append(diagnostic.message)
    var notes = ""
    for note in diagnostic.notes { notes += (notes.isEmpty ? "" : "\n") + note }
    list.append(notes)
    list.append(diagnostic.replacement ?? "")
  }
}
