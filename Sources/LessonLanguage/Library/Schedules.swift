import Autodiff

/// Learning rate schedules: `.constant`, `.step(every: 100)`.
let schedules: [LibraryFunction] = [
  scheduleKind.constant("constant", .constant),
  scheduleKind.making([.labelled("every", .int), .optional("factor", .double)], "step") {
    .step(every: $0[0].int, factor: $0.double(1) ?? 0.1)
  },
  scheduleKind.making([.labelled("factor", .double)], "exponential") {
    .exponential(factor: $0[0].double)
  },
  scheduleKind.making([.labelled("steps", .int), .optional("minimum", .double)], "cosine") {
    .cosine(steps: $0[0].int, minimum: $0.double(1) ?? 0)
  },
  scheduleKind.making(
    [.labelled("steps", .int), .optional("then", scheduleKind.type)], "warmup"
  ) {
    .warmup(steps: $0[0].int, then: scheduleKind.wrapped($0[1]) ?? .constant)
  },
]
