import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// A circuit read back from its SVG: what a reader sees, not what the layout believes.
struct DrawnCircuit {
  struct Label {
    let text: String
    let style: String
    let x: Double
    let y: Double
    let anchor: String
  }

  struct Gate {
    let x: Double
    let y: Double
    let width: Double
    let height: Double
  }

  var labels: [Label] = []
  var wires: [Polyline] = []
  var gates: [Gate] = []
  var width = 0.0
  var height = 0.0
  var isRoomy = false
  var title = ""
  var description = ""

  /// Fails where the text is not well-formed XML.
  init(svg: String) throws {
    let reader = SVGReader()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = reader
    // On Linux `parse` is content with tags that do not match; the error is there all the same.
    guard parser.parse(), parser.parserError == nil, !reader.hasError else {
      throw parser.parserError ?? CocoaError(.fileReadCorruptFile)
    }
    self = reader.drawing
  }

  fileprivate init() {}
}

private final class SVGReader: NSObject, XMLParserDelegate {
  var drawing = DrawnCircuit()
  private(set) var hasError = false
  private var texts: [(name: String, attributes: [String: String], content: String)] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    func number(_ key: String) -> Double { Double(attributes[key] ?? "") ?? 0 }
    let style = attributes["class"] ?? ""
    switch name {
    case "svg" where !style.isEmpty:
      (drawing.width, drawing.height) = (number("width"), number("height"))
      drawing.isRoomy = style.contains("circuit-roomy")
    case "path" where style == "circuit-wire":
      drawing.wires.append(Polyline(path: attributes["d"] ?? ""))
    case "circle" where style == "circuit-gate":
      let r = number("r")
      drawing.gates.append(
        .init(x: number("cx") - r, y: number("cy") - r, width: 2 * r, height: 2 * r))
    case "rect" where style == "circuit-gate":
      drawing.gates.append(
        .init(x: number("x"), y: number("y"), width: number("width"), height: number("height")))
    case "text", "title", "desc": texts.append((name, attributes, ""))
    default: break
    }
  }

  func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) { hasError = true }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if !texts.isEmpty { texts[texts.count - 1].content += string }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    guard let last = texts.last, last.name == name else { return }
    texts.removeLast()
    switch name {
    case "title": drawing.title = last.content
    case "desc": drawing.description = last.content
    default:
      drawing.labels.append(
        .init(
          text: last.content, style: last.attributes["class"] ?? "",
          x: Double(last.attributes["x"] ?? "") ?? .nan,
          y: Double(last.attributes["y"] ?? "") ?? .nan,
          anchor: last.attributes["text-anchor"] ?? ""))
    }
  }
}
