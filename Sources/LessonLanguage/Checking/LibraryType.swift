/// The types of the library that lessons make values of, beside `Tensor`.
///
/// Each is one case here, one case of `LibraryValue`, a `LibraryKind` that goes between the two, and
/// a table of its members in `Library`.
enum LibraryType: String, CaseIterable, Sendable {
  case random = "Random"
  case gradientDescent = "GradientDescent"
  case sgd = "SGD"
  case adaGrad = "AdaGrad"
  case rmsProp = "RMSProp"
  case adam = "Adam"
  case adamW = "AdamW"
  case schedule = "LearningRateSchedule"
  case lossReduction = "LossReduction"
  case differenceMethod = "DifferenceMethod"
  case gradientCheck = "GradientCheck"
  case gradientCheckEntry = "GradientCheck.Entry"
  case nonFiniteOrigin = "NonFiniteOrigin"
  case dataset = "Dataset"
  case activation = "Activation"
  case initializer = "Initializer"
  case dense = "Dense"
  case sequential = "Sequential"

  /// The name that Swift code writes.
  var name: String { rawValue }

  /// Whether it has `==`.
  var isEquatable: Bool {
    switch self {
    case .random, .schedule, .lossReduction, .differenceMethod, .gradientCheck,
      .gradientCheckEntry, .nonFiniteOrigin, .activation, .initializer:
      true
    default: false
    }
  }

  /// Whether it is a rule by which parameters are moved.
  var isOptimizer: Bool {
    switch self {
    case .gradientDescent, .sgd, .adaGrad, .rmsProp, .adam, .adamW: true
    default: false
    }
  }
}

extension Type {
  static let random = Type.library(.random)
  static let lossReduction = Type.library(.lossReduction)
  static let dataset = Type.library(.dataset)

  /// Whether it is a rule by which parameters are moved.
  var isOptimizer: Bool { if case .library(let type) = self { type.isOptimizer } else { false } }
}
