func yes(_ s: String) -> Bool {
  print(s)
  return true
}
// expect: c
// expect: d
print(false && yes("a"), true || yes("b"), true && yes("c"), false || yes("d"))
// expect: false true true true
