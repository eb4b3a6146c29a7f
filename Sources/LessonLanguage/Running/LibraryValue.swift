import Autodiff
import SwiftML

/// A value of one of the library's types, as the library has it.
enum LibraryValue {
  case random(Random)
  case gradientDescent(GradientDescent)
  case sgd(SGD)
  case adaGrad(AdaGrad)
  case rmsProp(RMSProp)
  case adam(Adam)
  case adamW(AdamW)
  case schedule(LearningRateSchedule)
  case lossReduction(LossReduction)
  case differenceMethod(DifferenceMethod)
  case gradientCheck(GradientCheck)
  case gradientCheckEntry(GradientCheck.Entry)
  case nonFiniteOrigin(NonFiniteOrigin)
  case dataset(Dataset)
  case activation(Activation)
  case initializer(Initializer)
  case dense(Dense)
  case sequential(Sequential)

  /// The value as Swift's `print` writes it.
  var description: String {
    switch self {
    case .random(let value): value.description
    case .gradientDescent(let value): value.description
    case .sgd(let value): value.description
    case .adaGrad(let value): value.description
    case .rmsProp(let value): value.description
    case .adam(let value): value.description
    case .adamW(let value): value.description
    case .schedule(let value): value.description
    case .lossReduction(let value): value.description
    case .differenceMethod(let value): value.description
    case .gradientCheck(let value): value.description
    case .gradientCheckEntry(let value): value.description
    case .nonFiniteOrigin(let value): value.description
    case .dataset(let value): value.description
    case .activation(let value): value.description
    case .initializer(let value): value.description
    case .dense(let value): value.description
    case .sequential(let value): value.description
    }
  }

  /// Equality of two values of one type, of those that have it (`LibraryType.isEquatable`).
  func equals(_ other: LibraryValue) -> Bool {
    switch (self, other) {
    case (.random(let a), .random(let b)): a == b
    case (.schedule(let a), .schedule(let b)): a == b
    case (.lossReduction(let a), .lossReduction(let b)): a == b
    case (.differenceMethod(let a), .differenceMethod(let b)): a == b
    case (.gradientCheck(let a), .gradientCheck(let b)): a == b
    case (.gradientCheckEntry(let a), .gradientCheckEntry(let b)): a == b
    case (.nonFiniteOrigin(let a), .nonFiniteOrigin(let b)): a == b
    case (.activation(let a), .activation(let b)): a == b
    case (.initializer(let a), .initializer(let b)): a == b
    default: false
    }
  }

  /// The tensors that it holds, whose memory counts.
  var tensors: [Tensor] {
    switch self {
    case .gradientDescent(let value): value.memory.tensors
    case .sgd(let value): value.memory.tensors
    case .adaGrad(let value): value.memory.tensors
    case .rmsProp(let value): value.memory.tensors
    case .adam(let value): value.memory.tensors
    case .adamW(let value): value.memory.tensors
    case .dataset(let value): [value.inputs]
    case .dense(let value): value.parameters
    case .sequential(let value): value.parameters
    default: []
    }
  }
}
