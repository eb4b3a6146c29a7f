import Autodiff
import LessonOutput

extension Circuit {
  /// A line for each node: `q = + (x, y) = 3.0, gradient -4.0`. Nodes without a name are numbered.
  var plainText: String {
    var text = ""
    for (index, node) in nodes.enumerated() {
      text += name(of: index)
      if case .gate(let label, _) = node.kind {
        text += " = \(label) (" + node.operands.map { name(of: $0.node) }.joined(separator: ", ")
        text += ")"
      }
      text += " = \(node.value.plainText)"
      if let gradient = node.gradient { text += ", gradient \(gradient.plainText)" }
      text += "\n"
    }
    for group in groups {
      text += "\(group.label): \(group.members.map { name(of: $0) }.joined(separator: ", "))\n"
    }
    return text
  }

  private func name(of index: Int) -> String { nodes[index].name ?? "#\(index)" }
}

extension Circuit.Value {
  /// The numbers in nested brackets.
  fileprivate var plainText: String {
    do { return try Checked.tensor(elements, shape: shape).description } catch { return "?" }
  }
}
