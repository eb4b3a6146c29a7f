import Drawing
import LessonDocument

/// Lists and task lists.
extension LessonWeaver {
  mutating func bulletList(_ items: [ListItem], tight: Bool) -> Markup {
    let hasTasks = items.contains { $0.isDone != nil }
    let attributes = hasTasks ? [Attribute("class", "tasks")] : []
    return .element("ul", attributes, newline + weave(items, tight: tight)) + newline
  }

  mutating func orderedList(_ items: [ListItem], from start: Int, tight: Bool) -> Markup {
    let attributes = start == 1 ? [] : [Attribute("start", String(start))]
    return .element("ol", attributes, newline + weave(items, tight: tight)) + newline
  }

  private mutating func weave(_ items: [ListItem], tight: Bool) -> Markup {
    var content = Markup()
    for item in items {
      let box = item.isDone.map(taskBox) ?? Markup()
      let attributes = item.isDone == nil ? [] : [Attribute("class", "task")]
      content += .element("li", attributes, box + weave(itemBlocks: item.blocks, tight: tight))
      content += newline
    }
    return content
  }

  /// In a tight list paragraphs are lines: no `p` around them.
  private mutating func weave(itemBlocks blocks: [Block], tight: Bool) -> Markup {
    var content = Markup()
    for block in blocks {
      if tight, case .paragraph(let inlines) = block.content {
        content += weave(inlines)
      } else {
        content += weave(block)
      }
    }
    return content
  }

  private func taskBox(isDone: Bool) -> Markup {
    var attributes = [Attribute("type", "checkbox"), Attribute("disabled", "")]
    if isDone { attributes.append(Attribute("checked", "")) }
    return .void("input", attributes) + Markup(" ")
  }
}
