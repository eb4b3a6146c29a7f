work: do {
  print("a") // expect: a
  if [1].count == 1 { break work }
  print("never")
}
print("b") // expect: b
