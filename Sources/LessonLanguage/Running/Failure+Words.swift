import Autodiff
import SwiftML

extension Failure {
  /// One sentence without a full stop.
  var message: Wording { numberMessage ?? partMessage ?? limitMessage ?? libraryMessage }

  /// What to do about it, each a sentence.
  var notes: [Wording] { (numberNote ?? partNote ?? limitNote).map { [$0] } ?? [] }

  private var numberMessage: Wording? {
    switch self {
    case .divisionByZero: Wording("division by zero", ro: "împărțire la zero")
    case .overflow:
      Wording(
        "arithmetic overflow: the result does not fit into an Int",
        ro: "depășire aritmetică: rezultatul nu încape într-un Int")
    case .noNegative:
      Wording(
        "this Int has no negative: it overflows", ro: "acest Int nu are opus: opusul nu încape")
    case .noAbsoluteValue:
      Wording(
        "this Int has no absolute value: it overflows",
        ro: "acest Int nu are valoare absolută: ea nu încape")
    case .doesNotFitIntoInt(let number):
      Wording("\(number) does not fit into an Int", ro: "\(number) nu încape într-un Int")
    case .wrongRange(let lower, let upper):
      Wording(
        "a range cannot go from \(lower) down to \(upper)",
        ro: "un interval nu poate coborî de la \(lower) la \(upper)")
    case .lowerBoundFirst:
      Wording(
        "the lower bound of a range comes first", ro: "într-un interval, limita de jos e prima")
    case .rangeTooLong:
      Wording(
        "this range has more elements than an Int can count",
        ro: "acest interval are mai multe elemente decât poate număra un Int")
    case .negativeCount(let count):
      Wording(
        "a number of elements is not negative, and this one is \(count)",
        ro: "un număr de elemente nu este negativ, iar acesta este \(count)")
    case .strideOfZero: Wording("a stride of 0 goes nowhere", ro: "cu pasul 0 nu se înaintează")
    case .wrongRadix:
      Wording("a radix is a number from 2 to 36", ro: "o bază este un număr de la 2 la 36")
    default: nil
    }
  }

  private var numberNote: Wording? {
    switch self {
    case .overflow: Wording("Double reaches further", ro: "Double ajunge mai departe")
    case .wrongRange: Wording("the lower bound comes first", ro: "limita de jos e prima")
    default: nil
    }
  }

  private var partMessage: Wording? {
    switch self {
    case .indexOutOfRange(let index, _, _):
      Wording("index \(index) is out of range", ro: "nu există indicele \(index)")
    case .rangeOutOfRange(let range, _, _):
      Wording("the range \(range) is out of range", ro: "intervalul \(range) iese din tablou")
    case .insertionOutOfRange(let index, _):
      Wording("index \(index) is out of range", ro: "nu există indicele \(index)")
    case .nothingToRemove:
      Wording(
        "out of range: the array is empty, and there is nothing to remove",
        ro: "tabloul este gol și nu are ce pierde")
    case .tooFewToRemove(let number, let count):
      Wording(
        "\(number) elements cannot be removed from an array of \(count)",
        ro: "nu se pot scoate \(number) elemente dintr-un tablou de \(count)")
    case .optionalIsNil: Wording("this optional is nil", ro: "acest opțional este nil")
    case .emptySeparator:
      Wording(
        "a separator has at least one character", ro: "un separator are cel puțin un caracter")
    case .notOneCharacter:
      Wording(
        "a Character is made of a string of one character",
        ro: "un Character se face dintr-un text de un singur caracter")
    case .keyTwiceInLiteral:
      Wording(
        "a dictionary literal has a key twice", ro: "o cheie apare de două ori în acest dicționar")
    case .keyTwice:
      Wording(
        "a key comes twice: each can have one value",
        ro: "o cheie apare de două ori: fiecare poate avea o singură valoare")
    case .openOrder:
      Wording(
        "a dictionary of several pairs has no order that could be shown",
        ro: "un dicționar cu mai multe perechi nu are o ordine care să se arate")
    case .equalInOpenOrder:
      Wording(
        "two elements come out as equal, and a dictionary leaves open which is first",
        ro: "două elemente ies egale, iar un dicționar nu spune care este primul")
    case .functionWithoutValue:
      Wording("this function has no value yet", ro: "această funcție nu are încă o valoare")
    case .usedBeforeDeclaration(let name):
      Wording(
        "'\(name)' is used before its declaration", ro: "'\(name)' e folosit înaintea declarației")
    default: nil
    }
  }

  private var partNote: Wording? {
    switch self {
    case .indexOutOfRange(_, let first, let end): indices(of: first == 0 ? end : nil, first, end)
    case .rangeOutOfRange(_, let first, let end): indices(of: 0, first, end)
    case .insertionOutOfRange(_, let count):
      Wording(
        "an array of \(count) takes a new element at 0 to \(count)",
        ro: "un tablou de \(count) primește un element nou la 0 până la \(count)")
    case .optionalIsNil(advice: true):
      Wording("'if let' asks first whether it is", ro: "'if let' întreabă întâi dacă este")
    case .emptySeparator:
      Wording("Array(text) gives the characters", ro: "Array(text) dă caracterele")
    case .openOrder:
      Wording(
        "go through 'dictionary.keys.sorted()'", ro: "parcurgeți 'dictionary.keys.sorted()'")
    case .equalInOpenOrder:
      Wording(
        "let the comparison decide between them as well, by their keys",
        ro: "comparația să hotărască și între ele, după chei")
    default: nil
    }
  }

  /// - Parameter count: of an array, 0 for whatever array there is; `nil` for a slice.
  private func indices(of count: Int?, _ first: Int, _ end: Int) -> Wording {
    if first == end { return Wording("the array is empty", ro: "tabloul este gol") }
    let subject: (english: String, romanian: String) =
      switch count {
      case nil: ("this slice has", "această felie are")
      case 0?: ("the array has", "tabloul are")
      case let count?: ("an array of \(count) has", "un tablou de \(count) are")
      }
    return Wording(
      subject.english + " the indices \(first) to \(end - 1)",
      ro: subject.romanian + " indicii de la \(first) la \(end - 1)")
  }
}
