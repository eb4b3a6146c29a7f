import Autodiff
import SwiftML

/// Why a program cannot go on. What is said about it stands in `Failure+Words`, in each language.
enum Failure {
  // Numbers.
  case divisionByZero
  case overflow
  case noNegative
  case noAbsoluteValue
  case doesNotFitIntoInt(Double)
  case wrongRange(lower: String, upper: String)
  case lowerBoundFirst
  case rangeTooLong
  case negativeCount(Int64)
  case strideOfZero
  case wrongRadix
  // Places in arrays. `first` and `end` are the indices that the array has, `end` not among them.
  case indexOutOfRange(Int, first: Int, end: Int)
  case rangeOutOfRange(String, first: Int, end: Int)
  case insertionOutOfRange(Int, count: Int)
  case nothingToRemove
  case tooFewToRemove(Int, of: Int)
  // Optionals, texts, dictionaries, functions.
  case optionalIsNil(advice: Bool)
  case emptySeparator
  case notOneCharacter
  case keyTwiceInLiteral
  case keyTwice
  case openOrder
  case equalInOpenOrder
  case functionWithoutValue
  case usedBeforeDeclaration(String)
  // Limits.
  case tooManySteps(Int)
  case tooManySeconds(Int)
  case callsTooDeep(Int, function: String)
  case tensorsTooLarge(bytes: Int)
  case valuesTooLarge(bytes: Int)
  case arrayTooLong(Int)
  case dictionaryTooLarge(Int)
  case textTooLong(bytes: Int)
  case printsTooMuch(bytes: Int)
  case tooManyFigures(Int)
  case tooManyPoints(Int, most: Int)
  case tooManyClaims(Int)
  case valuesTooDeep(Int)
  case tooManyParts(Int)
  // What the library says.
  case tensor(TensorError)
  case figure(Run.Failure)
  case data(DataFileError)
}
