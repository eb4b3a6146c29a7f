struct Level {
  var n: Int
  static let low = Level(n: 1)
  static func of(_ n: Int) -> Level { Level(n: n) }
}
func show(_ l: Level) -> Int { l.n }
print(show(.low), show(.of(7))) // expect: 1 7
