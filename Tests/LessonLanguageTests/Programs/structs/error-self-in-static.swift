struct A {
  var n = 1
  static func f() -> Int { n } // expect error: cannot find 'n' in scope
}
