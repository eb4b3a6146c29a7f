func f() -> Int {
  print("called")
  return 1
}
// expect: called
// expect: called
_ = f()
let _ = f()
