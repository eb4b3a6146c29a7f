import Drawing
import LessonLanguage
import LessonOutput
import SourceText
import Weaving

/// The circuit of the indexes, computed like every other figure; `nil` if the program gave none.
func heroFigure(_ language: Language) -> Markup? {
  let source = SourceFile(path: "hero.swift", text: heroProgram)
  let result = LessonProgram(cells: [ExcerptedText(wholeOf: source)]).run()
  for case .circuit(let circuit) in result.outputs.joined() {
    let drawing = circuitFigure(
      circuit, id: "hero", language: language, alternative: nil, isOperable: false)
    return .element(
      "figure", [Attribute("class", "hero-figure")], drawing + heroCaption(Words.of(language)))
  }
  return nil
}

private let heroProgram = """
  let x = variable(-2)
  let y = variable(5)
  let z = variable(-4)
  let f = (x + y) * z
  f.backward()
  graph(f)
  """

private func heroCaption(_ words: Words) -> Markup {
  let caption = words.heroCaption
  let value = Markup.element("strong", [Attribute("class", "value")], caption.value)
  let gradient = Markup.element("em", [Attribute("class", "gradient")], caption.gradient)
  return .element(
    "figcaption", [],
    Markup(caption.0) + value + Markup(caption.2) + gradient + Markup(caption.4))
}
