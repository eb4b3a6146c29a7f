public import LessonOutput

/// Everything that a cell showed, one piece after the other, as it stands in the page and as the page
/// shows it anew when the cell runs there; what is printed in a row is one text.
///
/// `number` is the cell's in its lesson, from 1: the ids of what is inside begin with it.
/// `alternative` takes the place of the titles of figures.
public func cellOutput(
  _ outputs: [Output], ofCell number: Int, language: Language, alternative: String?
) -> Markup {
  var content = Markup()
  for (index, output) in joiningTexts(outputs).enumerated() {
    let id = "cell-\(number)-output-\(index + 1)"
    content += outputFigure(output, id: id, language: language, alternative: alternative)
  }
  return content
}

private func joiningTexts(_ outputs: [Output]) -> [Output] {
  var joined: [Output] = []
  for output in outputs {
    if case .text(let more) = output, case .text(let text)? = joined.last {
      joined[joined.count - 1] = .text(text + more)
    } else {
      joined.append(output)
    }
  }
  return joined
}
