/// The words in and around figures with axes, in one language.
struct ChartWords {
  let language: Language

  init(_ language: Language) { self.language = language }

  private func pick(_ english: String, _ romanian: String) -> String {
    language == .english ? english : romanian
  }

  var plot: String { pick("Plot", "Grafic") }
  var bars: String { pick("Bar chart", "Grafic cu bare") }
  var histogram: String { pick("Histogram", "Histogramă") }
  var surface: String { pick("Contour lines", "Curbe de nivel") }
  var regions: String { pick("Decision regions", "Regiuni de decizie") }
  var picture: String { pick("Image", "Imagine") }
  var sparsity: String { pick("Structure of a matrix", "Structura unei matrice") }
  var network: String { pick("Neural network", "Rețea neuronală") }
  var series: String { pick("Series", "Seria") }
  var path: String { pick("Path", "Drumul") }
  var atStart: String { pick("at the start", "la pornire") }
  var start: String { pick("start", "pornire") }
  var end: String { pick("end", "sfârșit") }
  var darkerIsLower: String {
    pick("What is darker is lower.", "Ce e mai închis la culoare e mai jos.")
  }
  var from: String { pick("from", "de la") }
  var to: String { pick("to", "la") }
  var last: String { pick("last", "ultimul") }
  var least: String { pick("least", "minim") }
  var greatest: String { pick("greatest", "maxim") }
  var horizontal: String { pick("horizontal axis", "axa orizontală") }
  var vertical: String { pick("vertical axis", "axa verticală") }
  var logarithmic: String { pick("logarithmic", "logaritmică") }
  var positiveWeight: String { pick("positive weight", "pondere pozitivă") }
  var negativeWeight: String { pick("negative weight", "pondere negativă") }
  var zeroWeight: String { pick("weight of zero", "pondere zero") }
  var weights: String { pick("weights", "ponderile") }
  var black: String { pick("black", "negru") }
  var white: String { pick("white", "alb") }
  var classWord: String { pick("class", "clasa") }

  /// `3 points`; in Romanian `21 de puncte`, with "de" from 20 on.
  func counted(_ count: Int, _ english: (String, String), _ romanian: (String, String)) -> String {
    if language == .english { return "\(count) \(count == 1 ? english.0 : english.1)" }
    if count == 1 { return "1 \(romanian.0)" }
    let takesDe = count % 100 >= 20 || count >= 100 && count % 100 == 0
    return "\(count) \(takesDe ? "de " : "")\(romanian.1)"
  }

  func points(_ count: Int) -> String {
    counted(count, ("point", "points"), ("punct", "puncte"))
  }

  func drawn(_ drawn: Int, of count: Int) -> String {
    pick(
      "\(drawn) of \(count) points are drawn.",
      "Sunt desenate \(points(drawn)) din \(count).")
  }

  func notDrawn(_ count: Int) -> String {
    counted(
      count,
      (
        "value has no place on the axes and is not drawn.",
        "values have no place on the axes and are not drawn."
      ),
      (
        "valoare nu are loc pe axe și nu e desenată.",
        "valori nu au loc pe axe și nu sunt desenate."
      ))
  }
}
