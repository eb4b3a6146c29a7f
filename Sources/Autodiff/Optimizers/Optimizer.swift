/// A rule by which parameters are moved along their gradients, and what it remembers meanwhile.
///
/// A value type: a copy goes on from the same memory. One optimizer serves one tensor or one list of
/// tensors, whose shapes stay.
public protocol Optimizer {
  /// The learning rate before its schedule: finite and not negative.
  var learningRate: Double { get set }
  /// How the learning rate changes from update to update.
  var schedule: LearningRateSchedule { get set }
  /// What is remembered from update to update.
  var memory: OptimizerMemory { get set }
  /// An error if a setting other than the learning rate cannot be.
  func check() throws(TensorError)
  /// Moves the elements of one parameter, and what is remembered of it.
  func move(_ step: OptimizerStep)
}

/// One parameter in one update: its elements, those of its gradient, and two numbers to remember
/// for each of them.
public struct OptimizerStep {
  let count: Int
  let parameter: UnsafeMutablePointer<Double>
  let gradient: UnsafeMutablePointer<Double>
  let first: UnsafeMutablePointer<Double>
  let second: UnsafeMutablePointer<Double>
  /// The learning rate of this update.
  let rate: Double
  /// The number of the update, from 1.
  let number: Int
}

/// What an optimizer remembers: the number of updates, and two numbers for each element.
public struct OptimizerMemory {
  /// How many updates were made.
  public private(set) var steps = 0
  fileprivate var first: [Tensor] = []
  fileprivate var second: [Tensor] = []

  /// Nothing yet.
  public init() {}

  /// What is remembered, for who counts memory.
  package var tensors: [Tensor] { first + second }

  /// Makes room for parameters of these shapes at the first update, counts it, and refuses other
  /// shapes later.
  fileprivate mutating func begin(_ shapes: [Shape]) throws(TensorError) {
    if steps == 0 {
      for shape in shapes {
        first.append(try Checked.zeros(shape.sizes))
        second.append(try Checked.zeros(shape.sizes))
      }
    }
    guard first.count == shapes.count else {
      throw .parameterCountChanged(from: first.count, to: shapes.count)
    }
    for (known, shape) in zip(first, shapes) where known.dimensions != shape {
      throw .parametersChanged(from: known.shape, to: shape.sizes)
    }
    steps += 1
  }
}

extension Checked {
  /// Moves a tensor along its gradient, which has its shape. A variable becomes a new one.
  public static func update<Rule: Optimizer>(
    _ optimizer: inout Rule, _ parameter: inout Tensor, along gradient: Tensor
  ) throws(TensorError) {
    try checkSettings(optimizer)
    try checkPair(parameter, gradient)
    try optimizer.memory.begin([parameter.dimensions])
    move(&optimizer, &parameter, along: gradient, at: 0)
  }

  /// Moves tensors along their gradients, one each, of the same shapes. Variables become new ones.
  public static func update<Rule: Optimizer>(
    _ optimizer: inout Rule, _ parameters: inout [Tensor], along gradients: [Tensor]
  ) throws(TensorError) {
    try checkSettings(optimizer)
    guard parameters.count == gradients.count else {
      throw .wrongGradientCount(gradients: gradients.count, parameters: parameters.count)
    }
    for (parameter, gradient) in zip(parameters, gradients) { try checkPair(parameter, gradient) }
    try optimizer.memory.begin(parameters.map { $0.dimensions })
    for index in parameters.indices {
      move(&optimizer, &parameters[index], along: gradients[index], at: index)
    }
  }

  static func checkSettings<Rule: Optimizer>(_ optimizer: Rule) throws(TensorError) {
    guard optimizer.learningRate >= 0, optimizer.learningRate.isFinite else {
      throw .setting(
        Wording("the learning rate", ro: "rata de învățare"), optimizer.learningRate,
        Wording("finite and not negative", ro: "finită și nenegativă"))
    }
    try optimizer.schedule.check()
    try optimizer.check()
  }

  private static func checkPair(_ parameter: Tensor, _ gradient: Tensor) throws(TensorError) {
    guard parameter.dimensions == gradient.dimensions else {
      throw .shapesDiffer(
        what: Wording("a parameter and its gradient", ro: "un parametru și gradientul lui"),
        parameter.shape, gradient.shape)
    }
    guard !parameter.isTraced || parameter.isVariable else { throw .assignmentInGraph }
  }

  /// Why the unsafe code is right: all four have as many elements, and none of them but the
  /// gradient, which is only read, shares them with another tensor.
  private static func move<Rule: Optimizer>(
    _ optimizer: inout Rule, _ parameter: inout Tensor, along gradient: Tensor, at index: Int
  ) {
    let (isVariable, name) = (parameter.isTraced, parameter.name)
    parameter = parameter.copied
    parameter.makeUnique()
    optimizer.memory.first[index].makeUnique()
    optimizer.memory.second[index].makeUnique()
    let (first, second) = (optimizer.memory.first[index], optimizer.memory.second[index])
    withExtendedLifetime((parameter, gradient, first, second)) {
      optimizer.move(
        OptimizerStep(
          count: parameter.count, parameter: parameter.elements, gradient: gradient.elements,
          first: first.elements, second: second.elements,
          rate: optimizer.schedule.rate(optimizer.learningRate, after: optimizer.memory.steps - 1),
          number: optimizer.memory.steps))
    }
    if isVariable { parameter = variable(parameter) }
    if let name { parameter = parameter.named(name) }
  }
}

extension Tensor {
  fileprivate var isVariable: Bool {
    isTraced && place.tape.pointee.nodes[place.node].operation == .variable
  }
}

extension Optimizer {
  /// Moves a tensor along its gradient, which has its shape.
  public mutating func update(_ parameter: inout Tensor, along gradient: Tensor) {
    orStop(try Checked.update(&self, &parameter, along: gradient))
  }

  /// Moves tensors along their gradients, one each.
  public mutating func update(_ parameters: inout [Tensor], along gradients: [Tensor]) {
    orStop(try Checked.update(&self, &parameters, along: gradients))
  }
}

/// How an optimizer prints: as the call that makes it.
func settingsText<Rule: Optimizer>(
  _ name: String, _ settings: [(name: String, value: String)], of rule: Rule
) -> String {
  var text = "\(name)(learningRate: \(rule.learningRate)"
  for setting in settings { text += ", \(setting.name): \(setting.value)" }
  return text + ", schedule: \(rule.schedule))"
}
