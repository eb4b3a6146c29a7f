public import LessonOutput

/// The layers of a network: neurons as circles, a line for each weight, the thicker the larger, solid
/// for positive, dashed for negative and a row of dots for zero ones. Of a layer of more than 10 neurons some are drawn.
public func networkFigure(
  _ network: NetworkDiagram, id: String, language: Language, alternative: String?
) -> Markup {
  let words = ChartWords(language)
  return chartFigure(
    id: id, title: alternative ?? words.network, description: networkDescription(network, words),
    notes: networkNotes(network, words)
  ) { size in
    let layout = NetworkLayout(network, size, words)
    return (layout.height, layout.drawn())
  }
}

private struct NetworkLayout {
  private let network: NetworkDiagram
  private let size: ChartSize
  private let words: ChartWords
  private let legend: ChartLegend
  private let radius = 13.0
  private let rowHeight = 40.0
  /// The neurons of each layer that are drawn; `nil` stands for those left out.
  private let shown: [[Int?]]
  private let largest: Double

  private static let mostNeurons = 10

  init(_ network: NetworkDiagram, _ size: ChartSize, _ words: ChartWords) {
    self.network = network
    self.size = size
    self.words = words
    shown = network.layers.map { count in
      if count <= Self.mostNeurons { return (0..<count).map { $0 } }
      return (0..<5).map { $0 } + [nil] + (count - 4..<count).map { $0 }
    }
    largest = network.weights.joined().reduce(0) { max($0, $1.isFinite ? $1.magnitude : 0) }
    var entries: [ChartLegend.Entry] = []
    if !network.weights.isEmpty {
      var kinds = [
        (words.positiveWeight, FigureClass.positiveWeight, "2.5"),
        (words.negativeWeight, .negativeWeight, "2.5"),
      ]
      if network.weights.joined().contains(0) {
        kinds.append((words.zeroWeight, .zeroWeight, "1.75"))
      }
      for (name, style, width) in kinds {
        entries.append(
          ChartLegend.Entry(name: name) { x, y in
            .void(
              "path",
              [
                .classes(style), Attribute("stroke-width", width),
                Attribute("d", "M\(coordinate(x - 9)) \(coordinate(y))h18"),
              ])
          })
      }
    }
    legend = ChartLegend(entries, left: 0, right: size.width, size)
  }

  private var mostShown: Int { shown.map { $0.count }.max() ?? 0 }
  private var top: Double { legend.height + 8 }
  var height: Double { top + rowHeight * Double(mostShown) + 2 * size.lineHeight + 6 }

  private func x(_ layer: Int) -> Double {
    let margin = size.labelsEnds ? 70.0 : 40
    guard shown.count > 1 else { return size.width / 2 }
    return margin + Double(layer) / Double(shown.count - 1) * (size.width - 2 * margin)
  }

  private func y(_ layer: Int, _ place: Int) -> Double {
    let middle = top + rowHeight * Double(mostShown) / 2
    return middle + rowHeight * (Double(place) - Double(shown[layer].count - 1) / 2)
  }

  func drawn() -> Markup {
    var markup = legend.drawn(top: 4)
    for layer in shown.indices.dropLast() { markup += weights(after: layer) }
    for layer in shown.indices { markup += neurons(layer) + caption(layer) }
    return markup
  }

  private func weights(after layer: Int) -> Markup {
    var markup = Markup()
    for (left, from) in shown[layer].enumerated() {
      for (right, to) in shown[layer + 1].enumerated() {
        guard let from, let to else { continue }
        let path =
          "M\(coordinate(x(layer) + radius)) \(coordinate(y(layer, left)))"
          + "L\(coordinate(x(layer + 1) - radius)) \(coordinate(y(layer + 1, right)))"
        markup += .void("path", style(of: layer, from, to) + [Attribute("d", path)])
      }
    }
    return markup
  }

  private func style(of layer: Int, _ from: Int, _ to: Int) -> [Attribute] {
    let place = from * network.layers[layer + 1] + to
    guard layer < network.weights.count, place < network.weights[layer].count else {
      return [.classes(.plainWeight)]
    }
    let weight = network.weights[layer][place]
    if weight == 0 { return [.classes(.zeroWeight)] }
    let share = largest > 0 && weight.isFinite ? weight.magnitude / largest : 0
    return [
      .classes(weight < 0 ? .negativeWeight : .positiveWeight),
      Attribute("stroke-width", coordinate(0.4 + 4.6 * share)),
    ]
  }

  private func neurons(_ layer: Int) -> Markup {
    var markup = Markup()
    for (place, neuron) in shown[layer].enumerated() {
      let (x, y) = (x(layer), y(layer, place))
      if neuron == nil {
        for dot in [-7.0, 0, 7] { markup += circle(.dot, x, y + dot, 2) }
      } else {
        markup += circle(.neuron, x, y, radius)
      }
    }
    return markup
  }

  private func circle(_ style: FigureClass, _ x: Double, _ y: Double, _ radius: Double) -> Markup {
    .void(
      "circle",
      [
        .classes(style), Attribute("cx", coordinate(x)), Attribute("cy", coordinate(y)),
        Attribute("r", coordinate(radius)),
      ])
  }

  /// The number of neurons and, underneath, the layer's name, as wide as the layers are apart.
  private func caption(_ layer: Int) -> Markup {
    let room = shown.count > 1 ? x(1) - x(0) - 6 : size.width
    let outer = 2 * min(x(layer), size.width - x(layer))
    let bottom = top + rowHeight * Double(mostShown)
    var markup = chartText(
      "\(network.layers[layer])", .chartLabel, x: x(layer), y: bottom + 14, anchor: "middle")
    if layer < network.names.count {
      let name = fitted(network.names[layer], width: min(room, outer), size: size.labelSize)
      markup += chartText(
        name, .chartTick, x: x(layer), y: bottom + 14 + size.lineHeight, anchor: "middle")
    }
    return markup
  }
}

/// How large the thickest line is, and how many weights are no numbers.
private func networkNotes(_ network: NetworkDiagram, _ words: ChartWords) -> [String] {
  let weights = network.weights.joined()
  var notes: [String] = []
  let largest = weights.filter { $0.isFinite }.max { $0.magnitude < $1.magnitude }
  if let largest, largest != 0 { notes.append(words.thickest(largest)) }
  let lost = weights.count { !$0.isFinite }
  if lost > 0 { notes.append(words.notFiniteWeights(lost)) }
  return notes
}

extension ChartWords {
  fileprivate func thickest(_ weight: Double) -> String {
    let number = figureNumber(weight)
    return language == .english
      ? "The thickest line is a weight of \(number)."
      : "Linia cea mai groasă este o pondere de \(number)."
  }

  fileprivate func notFiniteWeights(_ count: Int) -> String {
    counted(
      count, ("weight is not finite.", "weights are not finite."),
      ("pondere nu este finită.", "ponderi nu sunt finite."))
  }
}

private func networkDescription(_ network: NetworkDiagram, _ words: ChartWords) -> String {
  var text = ""
  for (layer, count) in network.layers.enumerated() {
    text += text.isEmpty ? "" : ", "
    if layer < network.names.count { text += spelledOut(network.names[layer]) + " " }
    text += words.counted(count, ("neuron", "neurons"), ("neuron", "neuroni"))
  }
  text += "."
  for (layer, weights) in network.weights.enumerated() where weights.count <= 40 {
    text += " \(sentenceCase(words.weights)) \(layer + 1): "
    for (place, weight) in weights.enumerated() {
      text += (place == 0 ? "" : ", ") + figureNumber(weight)
    }
    text += "."
  }
  return text
}
