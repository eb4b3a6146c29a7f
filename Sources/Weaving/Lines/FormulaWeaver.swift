import Drawing
import LessonDocument
import SourceText
import Typesetting

/// A formula takes 5 ms and some 6 KB of HTML; a course's lesson has a hundred or two.
private let mostFormulas = 2_000
private let mostFormulaBytes = 8 << 20

/// Formulas, in a line and on lines of their own.
extension LessonWeaver {
  mutating func lineFormula(_ formula: Formula) -> Markup { typeset(formula) }

  /// A formula that stands alone; its number, if it has a label, at its right.
  mutating func displayFormula(_ formula: Formula) -> Markup {
    var attributes = [Attribute("class", "formula")]
    var content = Markup.element("div", [Attribute("class", "formula-body")], typeset(formula))
    if let label = formula.label, let number = outline.numbers.equations[label.name],
      labels.insert(label.name).inserted
    {
      attributes.append(Attribute("id", labelID(label.name)))
      content += .element("span", [Attribute("class", "formula-number")], "(\(number))")
    }
    return .element("div", attributes, content) + newline
  }

  private mutating func typeset(_ formula: Formula) -> Markup {
    let tex = formula.tex
    formulaCount += 1
    guard formulaCount <= mostFormulas, formulaBytes <= mostFormulaBytes else {
      complain("more formulas than one page can bear: make two lessons of this one", once: formula)
      return .element("code", [], visibleText(tex))
    }
    do throws(TypesettingError) {
      let markup = try typesetter.markup(of: tex, display: formula.isDisplay)
      formulaBytes += markup.bytes.count
      return markup
    } catch {
      report(error, in: formula)
      return .element("code", [], visibleText(tex))
    }
  }

  private mutating func complain(_ message: String, once formula: Formula) {
    if diagnostics.contains(where: { $0.message == message }) { return }
    complain(message, at: formula.range)
  }

  private mutating func report(_ error: TypesettingError, in formula: Formula) {
    if error.isMissingKaTeX {
      if missesKaTeX { return }
      missesKaTeX = true
    }
    var range = formula.range
    if let offset = error.offset {
      let start = formula.source.fileOffset(of: min(offset, max(0, formula.source.bytes.count - 1)))
      range = start..<start
    }
    complain(error.message, at: range, notes: error.notes)
  }
}
