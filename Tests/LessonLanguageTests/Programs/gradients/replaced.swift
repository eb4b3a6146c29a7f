// A variable that is replaced by what is computed from it.
let y = variable(2.0)
let z = variable(0.5)
var s = variable(1.0)
let first = s
for _ in 0..<3 { s = s * z + y }
print(s.item, first.item) // expect: 3.625 1.0
s.backward()
print(first.gradient.item, y.gradient.item, z.gradient.item) // expect: 0.125 1.75 4.75

// Twice in its own new value, on the right side, alone.
var t = variable(3.0)
let old = t
t = t * t
t = z - t
t = -t
t = relu(t)
print(t.item, old.item) // expect: 8.5 3.0
t.backward()
print(old.gradient.item) // expect: 6.0

// Numbers beside tensors, on no tape.
var m: Tensor = [1, 2]
let kept = m
m = (m + 1) * m
m = 2 * (m - [1, 1])
print(m, kept) // expect: [2.0, 10.0] [1.0, 2.0]
var n: Tensor = 4
n = sqrt(n) + 1
print(n.item) // expect: 3.0

// In a function, and shared with a closure.
func halved(_ start: Tensor, times: Int) -> Tensor {
  var value = start
  for _ in 0..<times { value = value * 0.5 }
  return value
}
print(halved(variable(8), times: 2).item) // expect: 2.0
var shared = variable(1.0)
let read = { shared.item }
shared = shared + y
print(read()) // expect: 3.0
