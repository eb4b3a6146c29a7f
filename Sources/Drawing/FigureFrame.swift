/// Widths that figures have to themselves, in pixels; `figures.css` switches layouts at them.
enum FigureWidth {
  /// Inside the frame around a page's results, which is as wide as the text.
  static let textColumn = 604.0
  /// On a tablet, or beside something else.
  static let medium = 500.0
  /// On a phone.
  static let phone = 350.0
  /// Where circuits just fit: in a frame on a phone of 390 pixels, in a column of text, and in a frame
  /// that hangs out on both sides of it, on a screen of 1,280 pixels.
  static let ofCircuits = [374, textColumn, 750]
}

/// The box around a figure; it scrolls where its drawing is too wide, and then the keyboard must
/// reach it.
func drawingBox(
  _ drawing: Markup, _ classes: [FigureClass] = [], narrowest width: Double, id: String
) -> Markup {
  let names = Attribute.classes([.drawing] + classes)
  if width <= FigureWidth.phone { return .element("div", [names], drawing) }
  return .element(
    "div",
    [
      names, Attribute("tabindex", "0"), Attribute("role", "group"),
      Attribute("aria-labelledby", id + "-title"),
    ], drawing)
}

/// A figure as an image with a title and a description in words.
func figureSVG(
  width: Double, height: Double, id: String, title: String, description: String,
  _ classes: [FigureClass], _ content: Markup
) -> Markup {
  let (width, height) = (coordinate(width), coordinate(height))
  let (titleID, descriptionID) = (id + "-title", id + "-desc")
  return .element(
    "svg",
    [
      Attribute("xmlns", "http://www.w3.org/2000/svg"), .classes(classes),
      Attribute("role", "img"),
      Attribute("aria-labelledby", titleID), Attribute("aria-describedby", descriptionID),
      Attribute("width", width), Attribute("height", height),
      Attribute("viewBox", "0 0 " + width + " " + height),
    ],
    .element("title", [Attribute("id", titleID)], spelledOut(title))
      + .element("desc", [Attribute("id", descriptionID)], spelledOut(description)) + content)
}
