import Autodiff
import SourceText
import SwiftML

/// What is said where a program has taken all that it may, and where the library refuses something.
extension Failure {
  var limitMessage: Wording? {
    switch self {
    case .tooManySteps(let steps):
      Wording(
        "the program runs for too long: more than \(steps) steps",
        ro: "programul durează prea mult: mai mult de \(steps) pași")
    case .tooManySeconds(let seconds):
      Wording(
        "the program runs for too long: more than \(seconds) seconds",
        ro: "programul durează prea mult: mai mult de \(seconds) secunde")
    case .callsTooDeep(let most, _):
      Wording(
        "calls are nested more than \(most) deep",
        ro: "apelurile se cuprind unul pe altul la o adâncime de peste \(most)")
    case .tensorsTooLarge(let bytes):
      Wording(
        "the program's tensors take more than \(sizeText(bytes))",
        ro: "tensorii programului ocupă mai mult de \(sizeText(bytes))")
    case .valuesTooLarge(let bytes):
      Wording(
        "the program's values take more than \(sizeText(bytes))",
        ro: "valorile programului ocupă mai mult de \(sizeText(bytes))")
    case .arrayTooLong(let most):
      Wording(
        "an array can have \(most) elements here, not more",
        ro: "un tablou poate avea aici \(most) elemente, nu mai multe")
    case .dictionaryTooLarge(let most):
      Wording(
        "a dictionary can have \(most) pairs here, not more",
        ro: "un dicționar poate avea aici \(most) perechi, nu mai multe")
    case .textTooLong(let bytes):
      Wording(
        "a text can have \(bytes) bytes here, not more",
        ro: "un text poate avea aici \(bytes) octeți, nu mai mulți")
    case .printsTooMuch(let bytes):
      Wording(
        "the program prints more than \(sizeText(bytes))",
        ro: "programul afișează mai mult de \(sizeText(bytes))")
    case .tooManyFigures(let most):
      Wording(
        "a lesson shows at most \(most) figures", ro: "o lecție arată cel mult \(most) figuri")
    case .tooManyPoints(let points, let most):
      Wording(
        "a figure has at most \(most) points, and this one would have \(points)",
        ro: "o figură are cel mult \(most) puncte, iar aceasta ar avea \(points)")
    case .tooManyClaims(let most):
      Wording(
        "more than \(most) claims do not hold", ro: "peste \(most) afirmații nu sunt adevărate")
    case .valuesTooDeep(let most):
      Wording(
        "values inside each other more than \(most) deep can be neither shown nor compared",
        ro:
          "valorile cuprinse una în alta la o adâncime de peste \(most) nu se pot nici arăta, nici compara"
      )
    case .tooManyParts(let most):
      Wording(
        "values of more than \(most) parts cannot be compared",
        ro: "valorile cu peste \(most) părți nu se pot compara")
    default: nil
    }
  }

  var limitNote: Wording? {
    switch self {
    case .tooManySteps, .tooManySeconds:
      Wording(
        "is there a loop that never ends?", ro: "există o buclă care nu se termină niciodată?")
    case .callsTooDeep(_, let function):
      Wording(
        "does '\(function)' call itself without an end?",
        ro: "se apelează '\(function)' pe sine fără sfârșit?")
    case .tensorsTooLarge:
      Wording(
        "tensors that no variable holds any more are freed",
        ro: "tensorii pe care nu îi mai ține nicio variabilă se eliberează")
    case .valuesTooLarge:
      Wording(
        "values that no variable holds any more are freed",
        ro: "valorile pe care nu le mai ține nicio variabilă se eliberează")
    case .printsTooMuch:
      Wording("is there a 'print' in a loop?", ro: "există un 'print' într-o buclă?")
    default: nil
    }
  }

  /// The rest.
  var libraryMessage: Wording {
    switch self {
    case .tensor(let error): error.wording
    case .figure(let failure): failure.wording
    case .data(let error): error.wording
    default: Wording("the program cannot go on", ro: "programul nu poate continua")
    }
  }
}
