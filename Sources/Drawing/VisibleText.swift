// No character of a lesson may turn the reading direction unseen ("Trojan Source",
// CVE-2021-42574): the Unicode controls that do so are spelled out, so that code reads as it runs.

/// A text for HTML, its direction controls as `U+202E` in a frame.
public func visibleText(_ text: String) -> Markup {
  guard hasDirectionControls(text) else { return Markup(text) }
  var markup = Markup()
  var plain = ""
  for scalar in text.unicodeScalars {
    guard turnsDirection(scalar) else {
      plain.unicodeScalars.append(scalar)
      continue
    }
    markup += Markup(plain)
    plain = ""
    markup += .element("span", [.classes(.bidiMark)], spelledOut(scalar))
  }
  return markup + Markup(plain)
}

/// A text for places without elements, its direction controls as `U+202E`.
func spelledOut(_ text: String) -> String {
  guard hasDirectionControls(text) else { return text }
  var visible = ""
  for scalar in text.unicodeScalars {
    if turnsDirection(scalar) {
      visible += spelledOut(scalar)
    } else {
      visible.unicodeScalars.append(scalar)
    }
  }
  return visible
}

private func spelledOut(_ scalar: Unicode.Scalar) -> String {
  let code = String(scalar.value, radix: 16, uppercase: true)
  return "U+" + String(repeating: "0", count: max(0, 4 - code.utf8.count)) + code
}

private func hasDirectionControls(_ text: String) -> Bool {
  // The first bytes of U+061C and of U+2000…U+2FFF.
  text.utf8.contains { $0 == 0xD8 || $0 == 0xE2 }
    && text.unicodeScalars.contains(where: turnsDirection)
}

private func turnsDirection(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
  default: false
  }
}
