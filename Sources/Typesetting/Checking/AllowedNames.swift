// What a formula may consist of: names that KaTeX 0.16 writes, less those that load or link
// something (`a`, `img`, `mglyph`, `href`, `src`, `id`).

let allowedElements: [String: StaticString] = byName([
  "span", "svg", "path", "line", "math", "semantics", "annotation", "mrow", "mi", "mo", "mn",
  "mtext", "mspace", "mfrac", "msqrt", "mroot", "msup", "msub", "msubsup", "mover", "munder",
  "munderover", "mtable", "mtr", "mtd", "mlabeledtr", "mstyle", "mpadded", "mphantom", "menclose",
])

let allowedAttributes: [String: StaticString] = byName([
  "class", "style", "aria-hidden", "xmlns", "display", "encoding", "accent", "accentunder",
  "columnalign", "columnlines", "columnspacing", "depth", "displaystyle", "fence", "height",
  "largeop", "linebreak", "linethickness", "lspace", "mathbackground", "mathcolor", "mathsize",
  "mathvariant", "maxsize", "minsize", "movablelimits", "notation", "rowlines", "rowspacing",
  "rspace", "scriptlevel", "separator", "stretchy", "symmetric", "valign", "voffset", "width",
  "d", "x1", "x2", "y1", "y2", "stroke-width", "viewBox", "preserveAspectRatio",
])

private func byName(_ names: [StaticString]) -> [String: StaticString] {
  Dictionary(
    uniqueKeysWithValues: names.map { name in
      (name.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }, name)
    })
}

/// Whether a style holds only lengths, colours and words: nothing that could load anything or leave
/// the formula's place.
func isHarmless(_ value: String, in attribute: String) -> Bool {
  guard attribute == "style" else { return true }
  let isPlain = value.unicodeScalars.allSatisfy { scalar in
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", ".", ",", ":", ";", "#", "%", "+", " ": true
    default: false
    }
  }
  return isPlain
    && value.split(separator: ";").allSatisfy {
      allowedProperties.contains(String($0.prefix { $0 != ":" }))
    }
}

private let allowedProperties: Set<String> = [
  "height", "vertical-align", "top", "bottom", "left", "right", "margin", "margin-left",
  "margin-right", "margin-top", "padding-left", "padding-right", "width", "min-width", "position",
  "border-width", "border-style", "border-color", "border-bottom-width", "border-top-width",
  "border-right-width", "border-left-width", "border-right-style", "border-left-style", "color",
  "background-color", "font-size",
]
