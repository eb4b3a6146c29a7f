extension Templates {
  static let account = Kit(
    declaration: .statement(
      "struct with statics and Equatable",
      """
      struct Account: Equatable {
        private var entries: [Int] = []
        var owner = "nobody", limit = 50
        static var opened = 0
        static let standard = Account(owner: "me")
        static func open(_ owner: String) -> Account {
          opened += 1
          return .init(owner: owner)
        }
        init(owner: String) { self.owner = owner }
        var total: Int { entries.reduce(0) { ($0 + $1) % 1000 } }
        mutating func pay(_ n: Int, times: Int = 1) -> Bool {
          guard total + n % 100 < limit else { return false }
          for _ in 0..<times { entries.append(n % 100) }
          return true
        }
      }
      """),
    uses: [
      .value("static method", "Account", "Account.open(«String»)"),
      .value("static let", "Account", "Account.standard"),
      .value("== of structs", "Bool", "«Account» == Account.standard"),
      .value("computed property", "Int", "«Account».total"),
      .statement(
        "mutating method with a result",
        "var @a = «Account»\nprint(@a.pay(«Int»), @a.pay(@a.total + 1, times: 2), @a)\n"
          + "print(Account.opened, @a.owner)", declares: [("@a", "Account")]),
      .statement(
        "array of structs",
        "var @a = [«Account», Account.open(\"x\")]\n@a[1].limit += «Int» % 9\n"
          + "print(@a[1].pay(3), @a.map { $0.limit }, @a[0] == @a[1])"),
    ])

  static let tree = Kit(
    declaration: .statement(
      "struct that holds an array of itself",
      """
      struct Tree {
        var value: Int
        var branches: [Tree] = []
        var sum: Int { value % 100 + branches.map { $0.sum }.reduce(0, +) }
        func map(_ f: (Int) -> Int) -> Tree {
          Tree(value: f(value), branches: branches.map { $0.map(f) })
        }
      }
      """),
    uses: [
      .value("memberwise initialiser", "Tree", "Tree(value: 4)"),
      .value("memberwise initialiser", "Tree", "Tree(value: «Int»)"),
      .value(
        "memberwise initialiser", "Tree", "Tree(value: «Int», branches: [Tree(value: «Int»)])"),
      .value("recursive property", "Int", "«Tree».sum"),
      .value("recursive method", "Tree", "«Tree».map { $0 % 7 + 1 }"),
      .statement(
        "change deep inside",
        "var @t = Tree(value: 1, branches: [«Tree»])\nlet @u = @t\n@t.branches[0].value = «Int»\n"
          + "@t.branches[0].branches.append(@u)\nprint(@t.sum, @u.sum, @t)"),
    ])

  static let effects = Kit(
    declaration: .statement(
      "function with effects",
      """
      var calls = 0
      func noted(_ n: Int) -> Int {
        calls += 1
        print("noted", n)
        return n
      }
      """),
    uses: [
      .value("effects inside expressions", "Int", "noted(«Int»)"),
      .value("effects inside expressions", "Int", "(noted(«Int») % 9 - noted(2))"),
      .value("effects beside what they change", "Int", "(calls + noted(3) + calls)"),
      .value("?? with effects", "Int", "(«Int?» ?? noted(«Int»))"),
      .value("&& with effects", "Bool", "(«Bool» && noted(1) > noted(0))"),
      .value("effects in an array", "[Int]", "[noted(1), «Int», noted(«Int»)]"),
      .statement("effects in statements", "calls += noted(«Int» % 5)\nprint(calls)"),
    ])
}
