func f() {
  var x = 1
  func g() -> Int {
    x = 10
    return 1
  }
  x += g()
  print(x)
  x -= g() * x
  print(x)
}
f()
var t: Tensor = [1, 2]
func h() -> Double {
  t = [10, 20]
  return 1
}
t += h()
print(t)
// expect: 11
// expect: 0
// expect: [11.0, 21.0]
