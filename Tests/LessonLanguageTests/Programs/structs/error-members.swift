struct A {
  var x = 1
  var x = 2 // expect error: invalid redeclaration of 'x'
}
struct B {
  func f() -> Int { 1 }
  func f() -> Int { 2 } // expect error: invalid redeclaration of 'f'
}
struct C {
  var x = 1
  func x() -> Int { 1 } // expect error: invalid redeclaration of 'x'
}
struct D: Equatable { var f: () -> Int } // expect error: 'D' cannot be 'Equatable'
struct Q { var n = 1 }
struct E: Equatable { var q: Q } // expect error: 'E' cannot be 'Equatable'
struct P { var x = 1; var y = x + 1 } // expect error: cannot find 'x'
