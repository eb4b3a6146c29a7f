for i in 0..<3 {
  block: do {
    if i == 1 { break block }
    print("in", i)
  }
  choice: if i > 0 {
    if i == 2 { break choice }
    print("one")
  }
}
for i in 0..<3 {
  block: do {
    if i == 1 { break }
    print(i)
  }
}
print("out")
// expect: in 0
// expect: one
// expect: in 2
// expect: 0
// expect: out
