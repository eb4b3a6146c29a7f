import Autodiff
import SourceText
import SwiftML

/// What is counted while a program runs, but for the steps (`StepCounter`) and the calls.
extension Machine {
  /// Counts an operation on tensors by the elements that it went through, and the memory of what it
  /// made.
  func count(_ tensor: Tensor, work: Int, at place: Range<Int>) throws(Stop) {
    try steps.take(1 + max(work, tensor.count) / 16, at: place)
    try count(memoryOf: tensor, at: place)
  }

  func count(memoryOf tensor: Tensor, at place: Range<Int>) throws(Stop) {
    if looksForNonFinite { look(at: tensor, at: place) }
    tensor.count(in: memory)
    guard memory.bytes > limits.tensorBytes else { return }
    throw Stop(.tensorsTooLarge(bytes: limits.tensorBytes), at: place)
  }

  /// The memory of the tensors in a value.
  func count(memoryOf value: Value, at place: Range<Int>) throws(Stop) {
    switch value {
    case .tensor(let tensor): try count(memoryOf: tensor, at: place)
    case .array(let values), .tuple(let values), .slice(let values, _):
      for value in values { try count(memoryOf: value, at: place) }
    case .some(let value): try count(memoryOf: value, at: place)
    case .object(let object):
      for tensor in object.tensors { try count(memoryOf: tensor, at: place) }
    default: break
    }
  }

  func checkCount(_ count: Int64, at place: Range<Int>) throws(Stop) {
    guard count > limits.elements else { return }
    throw Stop(.arrayTooLong(limits.elements), at: place)
  }

  func checkPairs(_ count: Int, at place: Range<Int>) throws(Stop) {
    guard count > limits.elements else { return }
    throw Stop(.dictionaryTooLarge(limits.elements), at: place)
  }

  func checkTextSize(_ bytes: Int64, at place: Range<Int>) throws(Stop) {
    if bytes > limits.textBytes { throw tooMuchText(at: place) }
  }

  func tooMuchText(at place: Range<Int>) -> Stop {
    Stop(.textTooLong(bytes: limits.textBytes), at: place)
  }

  /// Shows text. What goes beyond the limit is left out, which the output and an error say.
  func write(_ text: String, at place: Range<Int>) throws(Stop) {
    printedBytes += text.utf8.count
    let surplus = printedBytes - limits.printedBytes
    guard surplus > 0 else {
      run.write(text)
      return
    }
    run.write(text.cut(by: surplus) + "\n… (cut at \(sizeText(limits.printedBytes)))\n")
    throw Stop(.printsTooMuch(bytes: limits.printedBytes), at: place)
  }

  /// Counts a figure before it is made.
  func countFigure(points: Int, at place: Range<Int>) throws(Stop) {
    figures += 1
    if figures > limits.figures {
      throw Stop(.tooManyFigures(limits.figures), at: place)
    }
    if points > limits.points {
      throw Stop(.tooManyPoints(points, most: limits.points), at: place)
    }
  }

  /// Keeps a claim that did not hold. After many of them the program stops.
  func fail(_ failure: Run.Failure, at place: Range<Int>) throws(Stop) {
    guard failedClaims.count < Diagnostic.maximumErrors else {
      throw Stop(.tooManyClaims(Diagnostic.maximumErrors), at: place)
    }
    failedClaims.append(Diagnostic(failure.wording, at: place))
  }
}

/// `64 KiB`, `256 MiB`, or bytes where they make no whole number of those.
func sizeText(_ bytes: Int) -> String {
  if bytes % (1 << 20) == 0 { return "\(bytes >> 20) MiB" }
  return bytes % (1 << 10) == 0 ? "\(bytes >> 10) KiB" : "\(bytes) bytes"
}

extension Call {
  /// Counts an operation of one or two tensors.
  func counted(_ result: Value) throws(Stop) -> Value {
    let work = arguments.reduce(0) { max($0, $1.tensor.count) }
    try machine.count(result.tensor, work: work, at: range)
    return result
  }

  /// Puts a text behind another; what that copies counts.
  func append(_ more: String, to text: inout String) throws(Stop) {
    try checkTextSize(Int64(text.utf8.count) + Int64(more.utf8.count))
    let before = text.address
    text += more
    let copied = text.address == before ? more.utf8.count : text.utf8.count
    try machine.steps.take(copied / 64, at: range)
  }

  /// Counts the memory of tensors that were made.
  func counted(memoryOf result: Value) throws(Stop) -> Value {
    try machine.count(memoryOf: result, at: range)
    return result
  }

  /// A product of matrices, counted.
  func product(by function: (Tensor, Tensor) throws(TensorError) -> Tensor) throws(Stop) -> Value {
    try TensorCounter(machine).count(productOf: self[0].tensor, self[1].tensor, at: range)
    return try counted(
      try engine { () throws(TensorError) in try function(self[0].tensor, self[1].tensor) })
  }
}

extension String {
  /// The text without its last `surplus` bytes, or a few more where those end inside a character.
  fileprivate func cut(by surplus: Int) -> String {
    let end = utf8.index(endIndex, offsetBy: -surplus, limitedBy: startIndex) ?? startIndex
    var text = self[..<end]
    while let last = text.unicodeScalars.last, last == "\u{FFFD}", !text.isEmpty {
      text = text.dropLast()
    }
    return String(text)
  }
}
