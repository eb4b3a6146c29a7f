enum A: Int { case a = 1, b = 1 } // expect error: another case has this raw value
enum B: String { case a, b = "a" } // expect error: another case has this raw value
enum C: Int { case a(Int) } // expect error: a case with values cannot be in an enum with raw values
enum D: CaseIterable { case a(Int) } // expect error: a case with values cannot be in an enum with
enum E: Equatable { case a(() -> Int) } // expect error: 'E' cannot be 'Equatable'
