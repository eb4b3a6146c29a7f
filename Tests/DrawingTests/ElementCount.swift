import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// How often each element stands in a piece of well-formed markup, and all its text.
struct ElementCount {
  private(set) var counts: [String: Int] = [:]
  private(set) var text = ""
  private(set) var ids: [String] = []
  private(set) var attributeNames: Set<String> = []

  /// Fails where the markup is not well-formed.
  init(xml: String) throws {
    let reader = ElementReader()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = reader
    guard parser.parse(), parser.parserError == nil, !reader.hasError else {
      throw parser.parserError ?? CocoaError(.fileReadCorruptFile)
    }
    (counts, text, ids) = (reader.counts, reader.text, reader.ids)
    attributeNames = reader.attributeNames
  }
}

private final class ElementReader: NSObject, XMLParserDelegate {
  var counts: [String: Int] = [:]
  var text = ""
  var ids: [String] = []
  var attributeNames: Set<String> = []
  var hasError = false

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    counts[name, default: 0] += 1
    attributeNames.formUnion(attributes.keys)
    if let id = attributes["id"] { ids.append(id) }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) { hasError = true }
}
