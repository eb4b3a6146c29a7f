import SourceText

/// Warnings of what is almost Markdown, which takes it for text: it would stand on the page as it is.
func almostMarks(in inlines: [Inline], at range: Range<Int>, of file: SourceFile) -> [Diagnostic] {
  var marks: [AlmostMark] = []
  if case .text(let text)? = inlines.first { marks += heading(text) + table(text, inlines) }
  for case .text(let text) in inlines where text.contains("](") || text.contains("][") {
    marks += linksWithBlanks(text) + referencesToNothing(text)
  }
  return marks.compactMap { mark in
    guard let place = file.firstRange(of: mark.text, in: range),
      place.lowerBound == 0 || file.bytes[place.lowerBound - 1] != UInt8(ascii: "\\")
    else { return nil }
    return Diagnostic(mark.message, at: place, severity: .warning, notes: [mark.advice])
  }
}

private struct AlmostMark {
  let text: String
  let message: String
  let advice: String
}

private func heading(_ text: String) -> [AlmostMark] {
  // Most paragraphs begin otherwise, and a regular expression takes its time.
  guard text.hasPrefix("##"), let marks = text.prefixMatch(of: /(#{2,6})[^#\s]/)?.output.1 else {
    return []
  }
  let advice = "write a blank behind '\(marks)'"
  return [AlmostMark(text: String(marks), message: "this is no heading", advice: advice)]
}

/// Lines that begin with `|`, without the one below the head that makes a table of them.
private func table(_ text: String, _ inlines: [Inline]) -> [AlmostMark] {
  let followers = zip(inlines, inlines.dropFirst()).contains { inline, next in
    guard case .softBreak = inline, case .text(let text) = next else { return false }
    return text.hasPrefix("|")
  }
  guard text.hasPrefix("|"), followers else { return [] }
  let advice = "below the head stands a line of hyphens with as many columns: '|---|---|'"
  return [AlmostMark(text: "|", message: "this is no table", advice: advice)]
}

/// Only what looks like a file or an address: `[0, 1](the half of it)` is prose.
private func linksWithBlanks(_ text: String) -> [AlmostMark] {
  text.matches(of: /(!?)\[([^\[\]]*)\]\(([^()<>]*\.[A-Za-z0-9]{2,4}(?:#[^()<>\s]*)?)\)/)
    .compactMap { found in
      let (whole, mark, name, address) = found.output
      guard address.contains(" ") else { return nil }
      return AlmostMark(
        text: String(whole),
        message: "this is no \(mark.isEmpty ? "link" : "image"): its address has a blank",
        advice: "write '\(mark)[\(name)](<\(address)>)'")
    }
}

/// `a[i][j]` is an element, and so are two places in brackets without a letter.
private func referencesToNothing(_ text: String) -> [AlmostMark] {
  text.matches(of: /\[[^\[\]]+\]\[([^\[\]]+)\]/).compactMap { found in
    let before = text[..<found.range.lowerBound].last
    guard before?.isLetter != true, before?.isNumber != true, before != "]",
      found.output.1.contains(where: \.isLetter)
    else { return nil }
    return AlmostMark(
      text: String(found.output.0),
      message: "this is no link: nothing is called '\(found.output.1)'",
      advice: "write the address on a line of its own, '[\(found.output.1)]: …', or in parentheses")
  }
}
