import Foundation
import Testing
import Typesetting

/// A formula of `Samples/formulas.json`: what a course on machine learning writes.
struct SampleFormula: Codable, CustomTestStringConvertible, Sendable {
  let name: String
  let display: Bool
  let tex: String
  var testDescription: String { name }

  static let all: [SampleFormula] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Samples/formulas.json")
    let data = (try? Data(contentsOf: file)) ?? Data()
    return (try? JSONDecoder().decode([SampleFormula].self, from: data)) ?? []
  }()
}

/// The error of a formula; `nil` where it has none.
func errorOf(_ tex: String, with typesetter: Typesetter = Typesetter()) -> TypesettingError? {
  do throws(TypesettingError) {
    _ = try typesetter.markup(of: tex, display: false)
    return nil
  } catch {
    return error
  }
}

/// Whether KaTeX is installed; without it only its absence can be tested.
let hasKaTeX = KaTeXFiles().version != nil
