import Autodiff

let optimizers: [LibraryFunction] =
  LibraryKind<GradientDescent>(
    .gradientDescent, { .gradientDescent($0) },
    { if case .gradientDescent(let value) = $0 { value } else { nil } }
  ).optimizer(settings: []) { GradientDescent(learningRate: $0 ?? 0) }
  + LibraryKind<SGD>(
    .sgd, { .sgd($0) }, { if case .sgd(let value) = $0 { value } else { nil } }
  ).optimizer(settings: [
    OptimizerSetting("momentum", { $0.momentum }, { $0.momentum = $1 }),
    OptimizerSetting("nesterov", { $0.nesterov }, { $0.nesterov = $1 }),
  ]) { SGD(learningRate: $0 ?? 0) }
  + LibraryKind<AdaGrad>(
    .adaGrad, { .adaGrad($0) }, { if case .adaGrad(let value) = $0 { value } else { nil } }
  ).optimizer(
    hasDefaultRate: true,
    settings: [
      OptimizerSetting("epsilon", { $0.epsilon }, { $0.epsilon = $1 })
    ]
  ) { $0.map { AdaGrad(learningRate: $0) } ?? AdaGrad() }
  + LibraryKind<RMSProp>(
    .rmsProp, { .rmsProp($0) }, { if case .rmsProp(let value) = $0 { value } else { nil } }
  ).optimizer(
    hasDefaultRate: true,
    settings: [
      OptimizerSetting("decay", { $0.decay }, { $0.decay = $1 }),
      OptimizerSetting("epsilon", { $0.epsilon }, { $0.epsilon = $1 }),
    ]
  ) { $0.map { RMSProp(learningRate: $0) } ?? RMSProp() }
  + LibraryKind<Adam>(
    .adam, { .adam($0) }, { if case .adam(let value) = $0 { value } else { nil } }
  ).optimizer(
    hasDefaultRate: true,
    settings: [
      OptimizerSetting("beta1", { $0.beta1 }, { $0.beta1 = $1 }),
      OptimizerSetting("beta2", { $0.beta2 }, { $0.beta2 = $1 }),
      OptimizerSetting("epsilon", { $0.epsilon }, { $0.epsilon = $1 }),
    ]
  ) { $0.map { Adam(learningRate: $0) } ?? Adam() }
  + LibraryKind<AdamW>(
    .adamW, { .adamW($0) }, { if case .adamW(let value) = $0 { value } else { nil } }
  ).optimizer(
    hasDefaultRate: true,
    settings: [
      OptimizerSetting("beta1", { $0.beta1 }, { $0.beta1 = $1 }),
      OptimizerSetting("beta2", { $0.beta2 }, { $0.beta2 = $1 }),
      OptimizerSetting("epsilon", { $0.epsilon }, { $0.epsilon = $1 }),
      OptimizerSetting("weightDecay", { $0.weightDecay }, { $0.weightDecay = $1 }),
    ]
  ) { $0.map { AdamW(learningRate: $0) } ?? AdamW() }

/// A setting of an optimizer: a parameter of its initialiser with a default, and a property.
private struct OptimizerSetting<Rule>: Sendable {
  let name: String
  let type: Type
  let read: @Sendable (Rule) -> Value
  let write: @Sendable (inout Rule, Value) -> Void

  init(
    _ name: String, _ read: @escaping @Sendable (Rule) -> Double,
    _ write: @escaping @Sendable (inout Rule, Double) -> Void
  ) {
    (self.name, type) = (name, .double)
    self.read = { .double(read($0)) }
    self.write = { write(&$0, $1.double) }
  }

  init(
    _ name: String, _ read: @escaping @Sendable (Rule) -> Bool,
    _ write: @escaping @Sendable (inout Rule, Bool) -> Void
  ) {
    (self.name, type) = (name, .bool)
    self.read = { .bool(read($0)) }
    self.write = { write(&$0, $1.bool) }
  }
}

extension LibraryKind where Wrapped: Optimizer & SendableMetatype {
  /// The initialiser, the properties and `update`. `make` gets the learning rate, or `nil` for the
  /// default one.
  fileprivate func optimizer(
    hasDefaultRate: Bool = false, settings: [OptimizerSetting<Wrapped>],
    _ make: @escaping @Sendable (Double?) -> Wrapped
  ) -> [LibraryFunction] {
    let rate: Signature.Parameter =
      hasDefaultRate ? .optional("learningRate", .double) : .labelled("learningRate", .double)
    let parameters =
      [rate] + settings.map { .optional($0.name, $0.type) }
      + [.optional("schedule", scheduleKind.type)]
    let initializer = making(parameters) { call in
      var rule = make(call.double(0))
      for (index, setting) in settings.enumerated() where call[index + 1].isGiven {
        setting.write(&rule, call[index + 1])
      }
      if let schedule = scheduleKind.wrapped(call[settings.count + 1]) { rule.schedule = schedule }
      return rule
    }
    return [initializer] + properties(settings) + updates
  }

  private func properties(_ settings: [OptimizerSetting<Wrapped>]) -> [LibraryFunction] {
    [
      property(
        "learningRate", .double, { .double($0.learningRate) },
        set: { rule, new, _ in rule.learningRate = new.double }),
      property(
        "schedule", scheduleKind.type, { scheduleKind.value($0.schedule) },
        set: { rule, new, _ in
          if let schedule = scheduleKind.wrapped(new) { rule.schedule = schedule }
        }),
    ]
      + settings.map { setting in
        property(
          setting.name, setting.type, setting.read,
          set: { rule, new, _ in setting.write(&rule, new) })
      }
  }

  /// `update(&W, along: gradient)` of a tensor and of several.
  private var updates: [LibraryFunction] {
    [
      update(.tensor) { rule, place, call throws(TensorError) in
        var parameter = place.tensor
        place = .void
        defer { place = .tensor(parameter) }
        try Checked.update(&rule, &parameter, along: call[2].tensor)
      },
      update(.array(.tensor)) { rule, place, call throws(TensorError) in
        var parameters = place.array.map { $0.tensor }
        place = .void
        defer { place = .array(parameters.map(Value.tensor)) }
        try Checked.update(&rule, &parameters, along: call.tensors(2))
      },
    ]
  }

  private func update(
    _ moved: Type,
    _ run: @escaping @Sendable (inout Wrapped, inout Value, Call) throws(TensorError) -> Void
  ) -> LibraryFunction {
    LibraryFunction(
      "update", [.shared(nil, moved), .labelled("along", moved)], .void,
      .sharing { places, call throws(Stop) in
        var parameter = places[1]
        places[1] = .void
        defer { places[1] = parameter }
        return try change(&places[0]) { rule throws(Stop) in
          try call.engine { () throws(TensorError) in try run(&rule, &parameter, call) }
          return .void
        }
      }
    ).member(of: type, isMutating: true)
  }
}
