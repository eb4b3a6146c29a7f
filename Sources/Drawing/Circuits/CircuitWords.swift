/// The words that describe a circuit.
struct CircuitWords {
  /// One of something, and several.
  typealias Noun = (one: String, many: String)

  let language: Language
  let title: String
  let of: String
  let inputs: Noun
  let gates: Noun
  let gate: String
  let input: String
  let constant: String
  let on: String
  let and: String
  let value: String
  let gradient: String
  /// Headings of the chain rule's strip.
  let upstream: String
  let local: String
  let share: String
  /// The stepper: its name, its buttons, and its text with `#` for the step and `##` for the last.
  let steps: String
  let first: String
  let previous: String
  let next: String
  let last: String
  let stepOf: String

  init(_ language: Language) {
    self.language = language
    switch language {
    case .english:
      title = "Computational graph"
      of = " of "
      inputs = ("input", "inputs")
      gates = ("gate", "gates")
      (gate, input, constant) = ("Gate", "Input", "Constant")
      (on, and) = (" of ", " and ")
      (value, gradient) = ("; value ", ", gradient ")
      (upstream, local, share) = ("upstream", "local", "gradient")
      (steps, stepOf) = ("Step through the circuit", "step # of ##")
      (first, previous, next, last) = ("First step", "Step back", "Step on", "Last step")
    case .romanian:
      title = "Graf computațional"
      of = " pentru "
      inputs = ("intrare", "intrări")
      gates = ("poartă", "porți")
      (gate, input, constant) = ("Poarta", "Intrarea", "Constanta")
      (on, and) = (" din ", " și ")
      (value, gradient) = ("; valoarea ", ", gradientul ")
      (upstream, local, share) = ("primit", "local", "gradient")
      (steps, stepOf) = ("Parcurge circuitul pas cu pas", "pasul # din ##")
      (first, previous, next, last) = ("Primul pas", "Pas înapoi", "Pas înainte", "Ultimul pas")
    }
  }

  /// `3 gates`; in Romanian `21 de porți`, with "de" from 20 on.
  func counted(_ count: Int, _ noun: Noun) -> String {
    let one = language == .english ? "1 \(noun.one)" : "o \(noun.one)"
    return Drawing.counted(count, one: one, many: noun.many, in: language)
  }

  /// What a figure of a large circuit says underneath.
  func leftOut(of count: Int, isFolded: Bool, isCut: Bool) -> String? {
    switch (language, isFolded, isCut) {
    case (_, false, false): nil
    case (.english, _, true):
      "Of \(count) nodes, only those next to the result are drawn; … stands for what comes before."
    case (.english, true, false):
      "Of \(count) nodes, gates that only one gate needs are drawn as one with it."
    case (.romanian, _, true):
      "Din \(counted(count, ("nod", "noduri"))) sunt desenate numai cele de lângă rezultat; … ține "
        + "locul celor dinainte."
    case (.romanian, true, false):
      "Din \(counted(count, ("nod", "noduri"))), porțile de care are nevoie o singură poartă "
        + "sunt desenate împreună cu ea."
    }
  }

  /// What opens a figure's groups.
  func open(_ labels: [String]) -> String {
    var names = ""
    for label in labels { names += (names.isEmpty ? "" : ", ") + label }
    return (language == .english ? "Open into its parts: " : "Deschide în părți: ") + names
  }
}
