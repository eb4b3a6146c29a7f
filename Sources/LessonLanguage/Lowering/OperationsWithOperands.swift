import Autodiff

// Operations with their operands, as objects: what a closure has besides one word is read anew and handed on at each
// call. The most frequent kinds of operands have one.

/// An operation on what some code computes.
final class UnaryOperationOnCode {
  private let operation: UnaryTensorOperation
  private let operand: TensorCode

  init(_ operation: UnaryTensorOperation, _ operand: @escaping TensorCode) {
    (self.operation, self.operand) = (operation, operand)
  }

  @inline(__always)
  func run(_ frame: Frame) throws(Stop) -> Tensor { try operation.result(try operand(frame)) }
}

/// An operation on what some code computes and a variable.
final class BinaryOperationOnCodeAndPlace {
  private let operation: BinaryTensorOperation
  private let first: TensorCode
  private let second: ValuePlace

  init(_ operation: BinaryTensorOperation, _ first: @escaping TensorCode, _ second: ValuePlace) {
    (self.operation, self.first, self.second) = (operation, first, second)
  }

  @inline(__always)
  func run(_ frame: Frame) throws(Stop) -> Tensor {
    try operation.result(try first(frame), with: second.pointer(in: frame))
  }
}

/// An operation on a variable that is replaced (`Lowering.placeReplaced`) and another one.
final class BinaryOperationOnReplacedAndPlace {
  private let operation: BinaryTensorOperation
  private let first: ValuePlace
  private let second: ValuePlace

  init(_ operation: BinaryTensorOperation, _ first: ValuePlace, _ second: ValuePlace) {
    (self.operation, self.first, self.second) = (operation, first, second)
  }

  @inline(__always)
  func run(_ frame: Frame) throws(Stop) -> Tensor {
    let pointer = second.pointer(in: frame)
    let y = pointer.moveTensor()
    defer { pointer.initialize(to: .tensor(y)) }
    return try operation.result(taking: first.pointer(in: frame), y)
  }
}
