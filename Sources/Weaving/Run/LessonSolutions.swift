public import Drawing
public import LessonDocument
public import LessonLanguage
import LessonOutput
public import SourceText
public import SwiftML

/// What the code in solutions is to the rest of a lesson.
extension LessonDocument {
  /// What a page without solutions can run again: the program without the parts in them.
  var partsOutsideSolutions: [ProgramPart] {
    var found: Set<ProgramPart> = []
    collect(in: blocks, inSolution: false, into: &found)
    return programParts.filter { !found.contains($0) }
  }

  /// A warning at the first place outside solutions that needs them: that shows something else, or fails,
  /// where they do not run. `nil` where the rest of the lesson stands alone.
  ///
  /// `run` is what the whole lesson showed. It needs a deep stack (`onDeepStack`).
  public func needOfSolutions(
    _ run: LessonRun, limits: Limits, files: DataFiles, in language: Language
  ) -> Diagnostic? {
    let parts = partsOutsideSolutions
    guard parts.count < programParts.count else { return nil }
    let limits = lessonLimits(frontMatter.limits, over: limits).limits
    let result = LessonProgram(cells: parts.map(code)).run(limits: limits, files: files)
    if let error = result.diagnostics.first(where: { $0.severity == .error }) {
      return need(at: error.range, notes: [error.message])
    }
    for (part, outputs) in zip(parts, result.outputs) {
      let shown = self.shown(by: part, in: run)
      let texts = [shown, outputs].map {
        cellOutput($0, ofCell: 1, language: language, alternative: nil)
      }
      if outputs != shown, texts[0] != texts[1] { return need(at: range(of: part), notes: []) }
    }
    return nil
  }

  private func need(at range: Range<Int>, notes: [String]) -> Diagnostic {
    Diagnostic(
      "this needs a solution that '--solutions omit' leaves out: the page will have no cells to run",
      at: range, severity: .warning, notes: notes)
  }

  private func shown(by part: ProgramPart, in run: LessonRun) -> [Output] {
    switch part {
    case .cell(let index): run.outputs[index]
    case .value(let index): run.values[index]
    }
  }

  private func range(of part: ProgramPart) -> Range<Int> {
    switch part {
    case .cell(let index): cells[index].range
    case .value(let index): values[index].range
    }
  }

  private func collect(in blocks: [Block], inSolution: Bool, into found: inout Set<ProgramPart>) {
    for block in blocks {
      switch block.content {
      case .callout(let callout):
        let isInside = inSolution || callout.kind == .solution
        if isInside { found.formUnion(parts(of: callout.title)) }
        collect(in: callout.blocks, inSolution: isInside, into: &found)
      case .quote(let inner): collect(in: inner, inSolution: inSolution, into: &found)
      case .bulletList(_, let items), .orderedList(_, _, let items):
        for item in items { collect(in: item.blocks, inSolution: inSolution, into: &found) }
      case .cell(let index) where inSolution: found.formUnion(parts(ofCell: index))
      case .heading(_, let inlines, _) where inSolution: found.formUnion(parts(of: inlines))
      case .paragraph(let inlines) where inSolution: found.formUnion(parts(of: inlines))
      case .table(let head, let rows, _) where inSolution:
        found.formUnion(([head] + rows).joined().flatMap(parts))
      case .heading, .paragraph, .table, .cell, .code, .math, .thematicBreak, .html: break
      }
    }
  }

  /// The cell and the values of its captions.
  private func parts(ofCell index: Int) -> [ProgramPart] {
    let captions = values.indices.filter {
      cells[index].range.contains(values[$0].range.lowerBound)
    }
    return [.cell(index)] + captions.map(ProgramPart.value)
  }

  private func parts(of inlines: [Inline]) -> [ProgramPart] {
    inlines.flatMap { inline -> [ProgramPart] in
      switch inline {
      case .value(let index): [.value(index)]
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
        .link(_, _, let inner, _), .image(_, _, let inner, _):
        parts(of: inner)
      case .text, .softBreak, .lineBreak, .code, .math, .footnote, .html: []
      }
    }
  }
}
