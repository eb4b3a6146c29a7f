func fallback() -> Int {
  print("asked")
  return 9
}
let a: Int? = 1
print(a ?? fallback()) // expect: 1
// expect: asked
let b: Int? = nil
print(b ?? fallback()) // expect: 9
