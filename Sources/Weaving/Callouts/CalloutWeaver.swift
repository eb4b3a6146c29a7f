import Drawing
import LessonDocument

/// Notes, warnings, exercises and their solutions.
extension LessonWeaver {
  mutating func callout(_ callout: Callout) -> Markup {
    switch callout.kind {
    case .exercise: exercise(callout)
    case .solution: solution(callout)
    case .note, .tip, .important, .warning, .caution: remark(callout)
    }
  }

  private mutating func remark(_ callout: Callout) -> Markup {
    let kind = callout.kind
    let word = words.callouts[kind] ?? ""
    var title = icon(of: kind)
    if callout.title.isEmpty {
      title += .element("span", [], word)
    } else {
      // The word stays for those who do not see the icon.
      title += .element("span", [Attribute("class", "visually-hidden")], word + ": ")
      title += .element("span", [], weave(callout.title))
    }
    let content =
      newline + .element("p", [Attribute("class", "callout-title")], title) + newline
      + weave(callout.blocks)
    let attributes = [
      Attribute("class", "callout callout-" + kind.rawValue), Attribute("role", "note"),
    ]
    return .element("div", attributes, content) + newline
  }

  private mutating func exercise(_ callout: Callout) -> Markup {
    exerciseCount += 1
    var title = Markup.element(
      "span", [Attribute("class", "exercise-number")],
      "\(words.callouts[.exercise] ?? "") \(exerciseCount)")
    if !callout.title.isEmpty { title += Markup(" ") + .element("span", [], weave(callout.title)) }
    let content =
      newline + .element("p", [Attribute("class", "exercise-title")], title) + newline
      + weave(callout.blocks)
    let attributes = [
      Attribute("class", "exercise"), Attribute("id", "exercise-\(exerciseCount)"),
    ]
    return .element("section", attributes, content) + newline
  }

  private mutating func solution(_ callout: Callout) -> Markup {
    if place.solutions == .omit {
      check(leftOut: callout.blocks, titled: callout.title)
      return Markup()
    }
    let body = weave(callout.blocks)
    var title = Markup(words.callouts[.solution] ?? "")
    if !callout.title.isEmpty { title += Markup(": ") + weave(callout.title) }
    var attributes = [Attribute("class", "solution")]
    if place.solutions == .show { attributes.append(Attribute("open", "")) }
    let content = .element("summary", [], title) + newline + body
    return .element("details", attributes, content) + newline
  }

  /// What is wrong in a solution is told also where the page leaves it out. Its files and footnotes stay
  /// away with it.
  mutating func check(leftOut blocks: [Block], titled title: [Inline] = []) {
    let before = (files: files, footnotes: footnoteOrder, isLeftOut: isLeftOut)
    isLeftOut = true
    _ = weave(title) + weave(blocks)
    filesLeftOut.formUnion(files.subtracting(before.files))
    (files, footnoteOrder, isLeftOut) = before
  }
}

/// A small picture for each kind, in the colour of the text beside it.
private func icon(of kind: Callout.Kind) -> Markup {
  switch kind {
  case .tip:
    Markup(
      verbatim: """
        <svg class="icon" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" fill="none" \
        stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">\
        <path d="M7.5 14.5c0-2-2.5-3-2.5-6a5 5 0 0 1 10 0c0 3-2.5 4-2.5 6zM8 17.5h4"/></svg>
        """)
  case .warning, .caution:
    Markup(
      verbatim: """
        <svg class="icon" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" fill="none" \
        stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">\
        <path d="M10 3 2.5 16.5h15zM10 8v4M10 14.2v.1"/></svg>
        """)
  case .note, .important, .exercise, .solution:
    Markup(
      verbatim: """
        <svg class="icon" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" fill="none" \
        stroke="currentColor" stroke-width="1.5" stroke-linecap="round">\
        <circle cx="10" cy="10" r="7.5"/><path d="M10 9v5M10 6.2v.1"/></svg>
        """)
  }
}
