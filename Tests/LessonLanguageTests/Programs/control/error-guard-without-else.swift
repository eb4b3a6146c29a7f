func f(_ x: Int) {
  guard x > 0 { return } // expect error: expected 'else' after the condition of 'guard'
}
