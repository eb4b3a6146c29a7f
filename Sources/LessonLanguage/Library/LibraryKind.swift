import Autodiff
import SwiftML

/// How values of one library type go into a `Value` and out of it, and how its members are written
/// down. The checker has made sure of the type; a value of another one is left as it is.
struct LibraryKind<Wrapped>: Sendable {
  let type: Type
  private let wrap: @Sendable (Wrapped) -> LibraryValue
  private let unwrap: @Sendable (LibraryValue) -> Wrapped?

  init(
    _ type: LibraryType, _ wrap: @escaping @Sendable (Wrapped) -> LibraryValue,
    _ unwrap: @escaping @Sendable (LibraryValue) -> Wrapped?
  ) {
    self.type = .library(type)
    self.wrap = wrap
    self.unwrap = unwrap
  }

  func value(_ wrapped: Wrapped) -> Value { .object(wrap(wrapped)) }

  func wrapped(_ value: Value) -> Wrapped? {
    if case .object(let object) = value { unwrap(object) } else { nil }
  }

  /// Changes the value in its place, which lets go of it meanwhile: what it holds has one owner.
  func change(_ value: inout Value, _ change: (inout Wrapped) throws(Stop) -> Value)
    throws(Stop) -> Value
  {
    guard var wrapped = wrapped(value) else { return .void }
    value = .void
    defer { value = .object(wrap(wrapped)) }
    return try change(&wrapped)
  }
}

extension LibraryKind {
  /// An initialiser, or under `name` a static function.
  func making(
    _ parameters: [Signature.Parameter], _ name: String? = nil,
    _ make: @escaping @Sendable (Call) throws(Stop) -> Wrapped
  ) -> LibraryFunction {
    making(global: ownName(name), parameters, make)
  }

  /// A function of the library that gives a value of the type.
  func making(
    global name: String, _ parameters: [Signature.Parameter],
    _ make: @escaping @Sendable (Call) throws(Stop) -> Wrapped
  ) -> LibraryFunction {
    LibraryFunction(
      name, parameters, type, .general { call throws(Stop) in value(try make(call)) })
  }

  private func ownName(_ name: String?) -> String {
    let type = type.description
    return name.map { type + "." + $0 } ?? type
  }

  /// The same of a function whose last parameter is a generator.
  func drawing(
    _ parameters: [Signature.Parameter], _ name: String? = nil,
    _ make: @escaping @Sendable (Call, inout Random) throws(Stop) -> Wrapped
  ) -> LibraryFunction {
    LibraryFunction(
      ownName(name), parameters + [.shared("using", .random)], type,
      .sharing { places, call throws(Stop) in
        try randomKind.change(&places[0]) { random throws(Stop) in
          value(try make(call, &random))
        }
      })
  }

  /// `.name`, a value of the type.
  func constant(_ name: String, _ wrapped: Wrapped) -> LibraryFunction where Wrapped: Sendable {
    LibraryFunction(
      ownName(name), [], type, .constant { value(wrapped) })
  }

  /// A property; with `set` one that can be assigned.
  func property(
    _ name: String, _ result: Type, _ get: @escaping @Sendable (Wrapped) -> Value,
    set: (@Sendable (inout Wrapped, Value, Call) throws(Stop) -> Void)? = nil
  ) -> LibraryFunction {
    var property = method(name, [], result) { wrapped, _ in get(wrapped) }
    property.isProperty = true
    if let set {
      property.setter = { place, new, call throws(Stop) in
        _ = try change(&place) { wrapped throws(Stop) in
          try set(&wrapped, new, call)
          return .void
        }
      }
    }
    return property
  }

  /// A method that changes nothing; its arguments begin at 1.
  func method(
    _ name: String, _ parameters: [Signature.Parameter], _ result: Type,
    _ run: @escaping @Sendable (Wrapped, Call) throws(Stop) -> Value
  ) -> LibraryFunction {
    LibraryFunction(
      name, parameters, result,
      .general { call throws(Stop) in
        guard let wrapped = wrapped(call[0]) else { return .void }
        return try run(wrapped, call)
      }
    ).member(of: type)
  }

  /// A method that changes the value; its arguments begin at 1.
  func changing(
    _ name: String, _ parameters: [Signature.Parameter], _ result: Type,
    _ run: @escaping @Sendable (inout Wrapped, Call) throws(Stop) -> Value
  ) -> LibraryFunction {
    LibraryFunction(
      name, parameters, result,
      .mutating { place, call throws(Stop) in
        try change(&place) { wrapped throws(Stop) in try run(&wrapped, call) }
      }
    ).member(of: type, isMutating: true)
  }
}

let randomKind = LibraryKind<Random>(
  .random, { .random($0) }, { if case .random(let value) = $0 { value } else { nil } })
let scheduleKind = LibraryKind<LearningRateSchedule>(
  .schedule, { .schedule($0) }, { if case .schedule(let value) = $0 { value } else { nil } })
let lossReductionKind = LibraryKind<LossReduction>(
  .lossReduction, { .lossReduction($0) },
  { if case .lossReduction(let value) = $0 { value } else { nil } })
let differenceMethodKind = LibraryKind<DifferenceMethod>(
  .differenceMethod, { .differenceMethod($0) },
  { if case .differenceMethod(let value) = $0 { value } else { nil } })
let gradientCheckKind = LibraryKind<GradientCheck>(
  .gradientCheck, { .gradientCheck($0) },
  { if case .gradientCheck(let value) = $0 { value } else { nil } })
let gradientCheckEntryKind = LibraryKind<GradientCheck.Entry>(
  .gradientCheckEntry, { .gradientCheckEntry($0) },
  { if case .gradientCheckEntry(let value) = $0 { value } else { nil } })
let nonFiniteOriginKind = LibraryKind<NonFiniteOrigin>(
  .nonFiniteOrigin, { .nonFiniteOrigin($0) },
  { if case .nonFiniteOrigin(let value) = $0 { value } else { nil } })
let datasetKind = LibraryKind<Dataset>(
  .dataset, { .dataset($0) }, { if case .dataset(let value) = $0 { value } else { nil } })
let activationKind = LibraryKind<Activation>(
  .activation, { .activation($0) }, { if case .activation(let value) = $0 { value } else { nil } })
let initializerKind = LibraryKind<Initializer>(
  .initializer, { .initializer($0) },
  { if case .initializer(let value) = $0 { value } else { nil } })
let denseKind = LibraryKind<Dense>(
  .dense, { .dense($0) }, { if case .dense(let value) = $0 { value } else { nil } })
let sequentialKind = LibraryKind<Sequential>(
  .sequential, { .sequential($0) }, { if case .sequential(let value) = $0 { value } else { nil } })
