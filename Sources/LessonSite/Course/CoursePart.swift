/// A part of a course: the lessons from one that says `part:` to the next that says another one.
struct CoursePart: Equatable {
  /// Its place among the parts of its language, from 1.
  let number: Int
  let title: String

  /// The number as books write it: `IV`.
  var numeral: String { romanNumeral(number) }
}

/// The part that follows `part` where a lesson says `title`; the same where it says nothing new.
func part(_ title: String?, after part: CoursePart?) -> CoursePart? {
  guard let title, title != part?.title else { return part }
  return CoursePart(number: (part?.number ?? 0) + 1, title: title)
}

/// Lessons in order, those of one part together.
func grouped<Element>(_ elements: [Element], by part: (Element) -> CoursePart?) -> [[Element]] {
  elements.reduce(into: []) { groups, element in
    if let last = groups.last?.last, part(last) == part(element) {
      groups[groups.count - 1].append(element)
    } else {
      groups.append([element])
    }
  }
}

private func romanNumeral(_ number: Int) -> String {
  let signs = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]
  var rest = number
  return signs.map { value, sign in
    defer { rest %= value }
    return String(repeating: sign, count: rest / value)
  }.joined()
}
