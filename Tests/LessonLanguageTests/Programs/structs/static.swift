struct Settings {
  static let limit = 10
  static var count = 0
  static func describe() -> String { "limit \(limit)" }
  static func make() -> Settings {
    count += 1
    return Settings()
  }
}
print(Settings.limit, Settings.describe()) // expect: 10 limit 10
_ = Settings.make()
_ = Settings.make()
print(Settings.count) // expect: 2
