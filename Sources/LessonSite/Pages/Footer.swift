import Drawing
import Weaving

/// The last line of every page.
func footer(_ words: Words) -> Markup {
  .element(
    "footer", [Attribute("class", "page-footer")],
    .element("span", [], words.computed) + Markup(" ") + .element("span", [], words.generated))
    + newline
}
