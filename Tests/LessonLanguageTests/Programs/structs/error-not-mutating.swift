struct C {
  var n = 0
  func tick() {
    n += 1 // expect error: 'self' cannot be changed here
  }
}
