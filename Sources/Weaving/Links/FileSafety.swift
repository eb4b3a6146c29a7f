/// Why a file beside the lessons may not be copied into the site; `nil` where it may.
///
/// A site carries no script that the project did not write. A page or a script among the files would
/// be one, and so would an SVG that runs code when it is opened by itself.
func refusalOfFile(_ path: String, _ files: LessonFiles) -> String? {
  let name = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
  // Every other file of a site is of a kind that is refused.
  if path.lowercased() == "favicon.svg" || path.lowercased().hasPrefix("katex/") {
    return "the site has a file of its own there"
  }
  if scriptKinds.contains(name) { return "a file of this kind can run scripts" }
  if path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) { return "it is hidden" }
  guard name == "svg", let bytes = files.bytes(of: path) else { return nil }
  return isPassive(svg: String(decoding: bytes, as: UTF8.self))
    ? nil : "this SVG can run scripts or load other files"
}

private let scriptKinds: Set<String> = [
  "html", "htm", "xhtml", "xht", "xml", "xsl", "xslt", "js", "mjs", "cjs", "wasm", "swf", "pdf",
  "mht", "mhtml", "hta", "css", "svgz",
]

/// Stricter than need be: none of the words that scripts, events, foreign content and links to other
/// files are made with. `xlink:href="#id"` is fine.
private func isPassive(svg: String) -> Bool {
  let text = svg.lowercased()
  let words = [
    "<script", "<foreignobject", "<iframe", "<embed", "<object", "<handler", "<!entity",
    "javascript:", "@import", "<?xml-stylesheet", "<set", "<animate",
  ]
  if words.contains(where: { text.contains($0) }) { return false }
  if text.contains(/[\s"'\/]on[a-z]+\s*=/) { return false }
  return text.ranges(of: /href\s*=\s*["']?/).allSatisfy { range in
    text[range.upperBound...].hasPrefix("#")
  } && text.ranges(of: "url(").allSatisfy { text[$0.upperBound...].hasPrefix("#") }
}
