// A tensor that is changed keeps the values of everybody who holds the old one.
var a: Tensor = [1, 2]
let old = a
a += [10, 10]
print(old, a)  // expect: [1.0, 2.0] [11.0, 12.0]
a -= a
print(a)  // expect: [0.0, 0.0]
a = [3, 4]
a *= a
print(a)  // expect: [9.0, 16.0]
a /= 2
print(a)  // expect: [4.5, 8.0]
var matrix: Tensor = [[1, 2], [3, 4]]
let rows = [matrix, matrix]
matrix -= [1, 1]
print(matrix, rows[0])  // expect: [[0.0, 1.0], [2.0, 3.0]] [[1.0, 2.0], [3.0, 4.0]]
func changed(_ t: Tensor) -> Tensor {
  var copy = t
  copy += 1
  copy += t
  return copy
}
print(changed(a), a)  // expect: [10.0, 17.0] [4.5, 8.0]
let x = variable(3)
var y = x
y *= x
y += x
y.backward()
print(y, x.gradient)  // expect: 12.0 7.0
var small: Tensor = 1
small += [1, 2, 3]
print(small)  // expect: [2.0, 3.0, 4.0]
