public import LessonOutput

/// An output of any kind as a piece of a page.
///
/// Ids of what is inside begin with `id`; titles and descriptions are in `language`; `alternative`
/// takes the place of the title of a figure that is no text or table. `isOperable` is off where a
/// figure is only looked at, as in a thumbnail.
public func outputFigure(
  _ output: Output, id: String, language: Language, alternative: String? = nil,
  isOperable: Bool = true
) -> Markup {
  switch output {
  case .text(let text): textOutput(text)
  case .table(let table): tableFigure(table, id: id, language: language)
  case .circuit(let circuit):
    circuitFigure(
      circuit, id: id, language: language, alternative: alternative, isOperable: isOperable)
  case .plot(let plot): plotFigure(plot, id: id, language: language, alternative: alternative)
  case .bars(let bars): barsFigure(bars, id: id, language: language, alternative: alternative)
  case .surface(let surface):
    surfaceFigure(surface, id: id, language: language, alternative: alternative)
  case .regions(let regions):
    regionsFigure(regions, id: id, language: language, alternative: alternative)
  case .pictures(let pictures):
    picturesFigure(pictures, id: id, language: language, alternative: alternative)
  case .sparsity(let sparsity):
    sparsityFigure(sparsity, id: id, language: language, alternative: alternative)
  case .network(let network):
    networkFigure(network, id: id, language: language, alternative: alternative)
  }
}
