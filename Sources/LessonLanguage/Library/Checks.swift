import Autodiff

/// Checks of gradients, and where NaN came from.
let checks: [LibraryFunction] =
  [false, true].map { isList in
    let point: Type = isList ? .array(.tensor) : .tensor
    return gradientCheckKind.making(
      global: "gradientCheck",
      [
        .labelled("at", point), .optional("step", .double),
        .labelled("of", .function([point], .tensor)),
      ]
    ) { call throws(Stop) in
      try Checked.gradientCheck(
        at: isList ? call.tensors(0) : [call[0].tensor],
        step: call.double(1) ?? Checked.defaultStep,
        of: { (points) throws(Stop) in
          try isList ? call.tensor(ofList: 2, points) : call.tensor(of: 2, points)
        }, failure: { Stop($0, at: call.range) })
    }
  } + [
    gradientCheckKind.property("passed", .bool, { .bool($0.passed) }),
    gradientCheckKind.property("largestError", .double, { .double($0.largestError) }),
    gradientCheckKind.property("entries", .array(entry), { .array($0.entries.map(value)) }),
    gradientCheckKind.property("kinks", .array(entry), { .array($0.kinks.map(value)) }),
    gradientCheckKind.property("worst", .optional(entry), { .optional($0.worst.map(value)) }),
    gradientCheckEntryKind.property("parameter", .int, { .count($0.parameter) }),
    gradientCheckEntryKind.property("index", .array(.int), { .array($0.index.map(Value.count)) }),
    gradientCheckEntryKind.property("numerical", .double, { .double($0.numerical) }),
    gradientCheckEntryKind.property("analytic", .double, { .double($0.analytic) }),
    gradientCheckEntryKind.property("slopeBelow", .double, { .double($0.slopeBelow) }),
    gradientCheckEntryKind.property("slopeAbove", .double, { .double($0.slopeAbove) }),
    gradientCheckEntryKind.property("isAtKink", .bool, { .bool($0.isAtKink) }),
    gradientCheckEntryKind.property("relativeError", .double, { .double($0.relativeError) }),
    gradientCheckEntryKind.property("agrees", .bool, { .bool($0.agrees) }),
    LibraryFunction(
      "nonFiniteOrigin", [.labelled("of", .tensor)], .optional(nonFiniteOriginKind.type),
      .general { call throws(Stop) in
        try call.machine.steps.take(1 + call[0].tensor.heldCount / 16, at: call.range)
        return .optional(
          Checked.nonFiniteOrigin(of: call[0].tensor).map { nonFiniteOriginKind.value($0) })
      }),
    nonFiniteOriginKind.property("message", .string, { .string($0.message) }),
    nonFiniteOriginKind.property(
      "name", .optional(.string), { .optional($0.name.map(Value.string)) }),
    nonFiniteOriginKind.property("index", .array(.int), { .array($0.index.map(Value.count)) }),
    nonFiniteOriginKind.property("value", .double, { .double($0.value) }),
  ]

private let entry = gradientCheckEntryKind.type

private func value(_ entry: GradientCheck.Entry) -> Value { gradientCheckEntryKind.value(entry) }
