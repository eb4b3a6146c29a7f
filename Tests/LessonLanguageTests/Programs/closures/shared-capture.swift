func pair() -> (get: () -> Int, set: (Int) -> Void) {
  var n = 0
  return ({ n }, { n = $0 })
}
let p = pair()
p.set(7)
print(p.get()) // expect: 7
