func f() {
  defer { print("last") }
  defer { print("second last") }
  print("first") // expect: first
}
// expect: second last
// expect: last
f()
