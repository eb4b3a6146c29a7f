// The left operand is read before the right one runs.
var a: Tensor = 1
func change() -> Tensor {
  a = 5
  return a
}
print(a + change())  // expect: 6.0
a = 1
print(change() + a)  // expect: 10.0
a = 1
a -= change()
print(a)  // expect: 0.0
let square = a * a + a
print(square)  // expect: 0.0
func twice(_ t: Tensor) -> Tensor { t * t - sigmoid(t) * (t) }
print(twice(0))  // expect: 0.0
