public import LessonDocument
public import LessonLanguage
import SourceText

extension LessonDocument {
  /// All that the outputs of `run` depend on, but for the files that the code reads: where it is the
  /// same, and the run had nothing to complain about, another run shows the same, wherever the cells
  /// stand. `nil` where cells have to fail: how they do so is told by their place.
  public func runKey(limits: Limits) -> [[UInt8]]? {
    guard !cells.contains(where: \.options.error) else { return nil }
    let adjusted = lessonLimits(frontMatter.limits, over: limits).limits
    var key = [Array("\(cells.count) \(values.count)".utf8)]
    for name in Limits.Name.allCases { key.append(Array("\(adjusted[name])".utf8)) }
    for part in programParts {
      switch part {
      case .cell(let index): key += [Array("cell \(index)".utf8), cells[index].code.bytes]
      case .value(let index): key += [Array("value \(index)".utf8), values[index].code.bytes]
      }
    }
    return key
  }
}
