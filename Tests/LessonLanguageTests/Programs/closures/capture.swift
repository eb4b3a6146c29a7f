func makeCounter() -> () -> Int {
  var n = 0
  return {
    n += 1
    return n
  }
}
let a = makeCounter()
let b = makeCounter()
print(a(), a(), b()) // expect: 1 2 1
