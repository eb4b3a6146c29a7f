extension Templates {
  static let kits: [Kit] = [
    point, shape, level, counter, scale, factorial, bump, apply, account, tree, effects,
  ]

  private static let point = Kit(
    declaration: .statement(
      "struct",
      """
      struct Point {
        var x: Int
        var y: Double = «Double»
        private(set) var tag = "p"
        static let origin = Point(x: 0)
        init(x: Int, y: Double = 1 / 2) {
          self.x = x
          self.y = y
        }
        init(both n: Int) { self.init(x: n, y: Double(n)) }
        var sum: Double { Double(x) + y }
        var half: Double {
          get { y / 2 }
          set { y = newValue * 2 }
        }
        func moved(by k: Int = 1) -> Point { Point(x: x + k, y: y) }
        mutating func shift(_ k: Int) { x += k }
      }
      """),
    uses: [
      .value("initialiser of a struct", "Point", "Point(x: «Int», y: «Double»)"),
      .value("delegating initialiser", "Point", "Point(both: «Int»)"),
      .value("static member", "Point", "Point.origin"),
      .value("method", "Point", "«Point».moved(by: «Int»)"),
      .value("property", "Int", "«Point».x"),
      .value("computed property", "Double", "«Point».sum"),
      .statement(
        "mutating method and set",
        "var @p = «Point»\n@p.shift(«Int»)\n@p.half = 3\n@p.x += 1\nlet @q = @p\n@p.y = 0\nprint(@p, @q)",
        declares: [("@q", "Point")]),
    ])

  private static let shape = Kit(
    declaration: .statement(
      "enum with payloads",
      """
      enum Shape {
        case dot
        case circle(Double)
        case box(width: Double, height: Double)
        var area: Double {
          switch self {
          case .dot: 0
          case .circle(let r): 3 * r * r
          case let .box(w, h): w * h
          }
        }
      }
      """),
    uses: [
      .value("case", "Shape", "Shape.dot"), .value("payload", "Shape", "Shape.circle(«Double»)"),
      .value("labelled payload", "Shape", "Shape.box(width: 2, height: «Double»)"),
      .value("property of an enum", "Double", "«Shape».area"),
      .statement(
        "if case with payload",
        "if case .circle(let @r) = («Shape») { print(\"r\", @r) } else { print(\"no circle\") }"),
      .statement(
        "guard case",
        "func @g(_ s: Shape) -> Double {\n  guard case .box(let w, _) = s else { return -1 }\n"
          + "  return w\n}\nprint(@g(«Shape»))"),
    ])

  private static let level = Kit(
    declaration: .statement(
      "enum with raw values",
      "enum Level: Int, CaseIterable { case low = 2, mid, high }"),
    uses: [
      .value("rawValue", "Int", "«Level».rawValue"),
      .value("init(rawValue:)", "Level", "(Level(rawValue: «Int» % 5) ?? .low)"),
      .value("case", "Level", "Level.mid"), .value("== of cases", "Bool", "«Level» == .high"),
      .value("allCases", "[Int]", "Level.allCases.map { $0.rawValue }"),
      .statement(
        "switch over cases",
        "switch («Level») {\ncase .low, .high: print(\"edge\")\ncase .mid:\n  «body»\n}"),
    ])

  private static let counter = Kit(
    declaration: .statement(
      "closure that captures",
      """
      func makeCounter(from start: Int = 0) -> () -> Int {
        var n = start
        return {
          n += 1
          return n
        }
      }
      """),
    uses: [
      .statement("counter", "let @c = makeCounter(from: «Int»)\nprint(@c(), @c())"),
      .statement("counter", "print(makeCounter()())"),
    ])

  private static let scale = Kit(
    declaration: .statement(
      "labels and defaults",
      "func scale(_ x: Double, by k: Double = 1 / 2, plus c: Double = 0) -> Double { x * k + c }"),
    uses: [
      .value("default left out", "Double", "scale(«Double»)"),
      .value("labels", "Double", "scale(«Double», by: 3)"),
      .value("labels", "Double", "scale(1, plus: «Double»)"),
    ])

  private static let factorial = Kit(
    declaration: .statement(
      "recursion", "func factorial(_ n: Int) -> Int { n <= 1 ? 1 : n * factorial(n - 1) }"),
    uses: [.value("recursive call", "Int", "factorial(abs(«Int» % 6))")])

  private static let bump = Kit(
    declaration: .statement(
      "inout", "func bump(_ n: inout Int, by k: Int = 2) {\n  n += k\n}"),
    uses: [
      .statement(
        "inout argument", "var @n = «Int»\nbump(&@n)\nbump(&@n, by: «Int»)",
        declares: [("@n", "Int")]),
      .statement("inout element", "var @a = [1, «Int»]\nbump(&@a[1])\nprint(@a)"),
    ])

  private static let apply = Kit(
    declaration: .statement(
      "function parameter",
      """
      func twice(_ x: Int, _ f: (Int) -> Int) -> Int { f(f(x)) }
      func compose(_ f: @escaping (Int) -> Int, _ g: @escaping (Int) -> Int) -> (Int) -> Int {
        { g(f($0)) }
      }
      """),
    uses: [
      .value("trailing closure", "Int", "twice(«Int») { ($0 + 1) % 100 }"),
      .value(
        "closure argument", "Int", "twice(«Int», { @x in «+Int» % 100 })",
        locals: [("@x", "Int")]),
      .value("closures composed", "Int", "compose({ $0 + 1 }, { $0 % 7 })(«Int»)"),
    ])
}
