enum Day { case mon, sat, sun }
func weekend(_ d: Day) -> Bool {
  switch d {
  case .sat, .sun: true
  default: false
  }
}
print(weekend(.sun), weekend(.mon)) // expect: true false
