extension NominalType {
  /// Whether a value of the type would hold another one of it, and so on without an end. An array
  /// may be empty, and ends it.
  ///
  /// - Parameter sound: types that are known not to; others that this comes upon join them, so that each of
  ///   a thousand types inside each other is gone through once.
  func holdsItself(knownNotTo sound: inout Set<NominalType>) -> Bool {
    var (path, done): (Set<NominalType>, Set<NominalType>) = ([], [])
    var meetsCircle = false
    var open = [(type: self, isLeft: false)]
    while let (type, isLeft) = open.popLast() {
      if isLeft {
        path.remove(type)
        done.insert(type)
      } else if path.contains(type) {
        if type == self { return true }
        meetsCircle = true
      } else if !sound.contains(type), !done.contains(type) {
        path.insert(type)
        open.append((type, true))
        for part in type.nominalParts { open.append((part, false)) }
      }
    }
    if meetsCircle { sound.insert(self) } else { sound.formUnion(done) }
    return false
  }

  /// The structs and enums that each value of the type may hold, but for those in arrays.
  private var nominalParts: [NominalType] {
    var types = fields.map { $0.type } + cases.flatMap { $0.payload.map { $0.type } }
    var found: [NominalType] = []
    while let type = types.popLast() {
      switch type {
      case .nominal(let other): found.append(other)
      case .optional(let wrapped): types.append(wrapped)
      case .tuple(let elements): types += elements.map { $0.type }
      default: break
      }
    }
    return found
  }
}
