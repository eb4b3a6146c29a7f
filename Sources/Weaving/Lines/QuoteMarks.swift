import Drawing

/// The marks that take the place of straight quotes and apostrophes, by their places in a line.
func quoteMarks(in letters: [Unicode.Scalar], _ language: Language) -> [Int: Unicode.Scalar] {
  var matcher = QuoteMatcher(letters: letters, signs: QuoteSigns.of(language))
  for place in letters.indices {
    switch letters[place] {
    case "\"": matcher.double(at: place)
    case "'": matcher.single(at: place)
    default: break
    }
  }
  return matcher.finished()
}

/// A title between the quotes of a language; those that it has itself become inner ones.
func inQuotes(_ title: String, of language: Language) -> String {
  let signs = QuoteSigns.of(language)
  var text = String.UnicodeScalarView([signs.double.open])
  for scalar in title.unicodeScalars {
    switch scalar {
    case "“", "„": text.append(signs.single.open)
    case "”": text.append(signs.single.close)
    default: text.append(scalar)
    }
  }
  text.append(signs.double.close)
  return String(text)
}

/// The quotes of a language: outer ones, and those within them.
private struct QuoteSigns {
  let double: (open: Unicode.Scalar, close: Unicode.Scalar)
  let single: (open: Unicode.Scalar, close: Unicode.Scalar)

  static func of(_ language: Language) -> QuoteSigns {
    switch language {
    case .english: QuoteSigns(double: ("“", "”"), single: ("‘", "’"))
    case .romanian: QuoteSigns(double: ("„", "”"), single: ("«", "»"))
    }
  }
}

private let apostrophe: Unicode.Scalar = "’"

/// Finds the partners of quotes: one that stands before a word waits for one that stands behind.
private struct QuoteMatcher {
  let letters: [Unicode.Scalar]
  let signs: QuoteSigns
  private var marks: [Int: Unicode.Scalar] = [:]
  /// The places of quotes without a partner so far, and whether they are double.
  private var open: [(place: Int, isDouble: Bool)] = []

  init(letters: [Unicode.Scalar], signs: QuoteSigns) {
    self.letters = letters
    self.signs = signs
  }

  mutating func double(at place: Int) {
    if canClose(place), let partner = open.lastIndex(where: \.isDouble) {
      marks[open[partner].place] = signs.double.open
      marks[place] = signs.double.close
      for inner in open[(partner + 1)...] { leave(inner) }
      open.removeSubrange(partner...)
    } else if canOpen(place) {
      open.append((place, true))
    }
  }

  mutating func single(at place: Int) {
    if isLetter(place - 1), isLetter(place + 1) {
      marks[place] = apostrophe
    } else if canClose(place), let last = open.last, !last.isDouble {
      marks[last.place] = signs.single.open
      marks[place] = signs.single.close
      open.removeLast()
    } else if canOpen(place) {
      open.append((place, false))
    } else if isLetter(place - 1), !isParenthesis(place + 1) {
      marks[place] = apostrophe
    }
  }

  mutating func finished() -> [Int: Unicode.Scalar] {
    for quote in open { leave(quote) }
    return marks
  }

  /// A single one without a partner before a letter or a digit is an apostrophe: '90s.
  private mutating func leave(_ quote: (place: Int, isDouble: Bool)) {
    if !quote.isDouble { marks[quote.place] = apostrophe }
  }

  private func canOpen(_ place: Int) -> Bool {
    let before = place > 0 ? letters[place - 1] : " "
    let after = place + 1 < letters.count ? letters[place + 1] : " "
    let opens = before.properties.isWhitespace || "([{/–—-\"'".unicodeScalars.contains(before)
    return opens && !after.properties.isWhitespace
  }

  private func canClose(_ place: Int) -> Bool {
    place > 0 && !letters[place - 1].properties.isWhitespace && !isLetter(place + 1)
      && !isDigit(place + 1)
  }

  /// Code and formulas are words, too.
  private func isLetter(_ place: Int) -> Bool {
    guard letters.indices.contains(place) else { return false }
    return letters[place].properties.isAlphabetic || letters[place] == "\u{FFFC}"
  }

  private func isDigit(_ place: Int) -> Bool {
    letters.indices.contains(place) && letters[place].properties.numericType != nil
  }

  /// In f'(x) it is no apostrophe.
  private func isParenthesis(_ place: Int) -> Bool {
    letters.indices.contains(place) && letters[place] == "("
  }
}
