// The place of the largest and the smallest; of equal ones the first.
let x: Tensor = [[1, 5, 2], [7, 0, 7]]
print(x.argmax(), x.argmin()) // expect: 3 4
print(x.argmax(axis: 1), x.argmin(axis: 0)) // expect: [1, 0] [0, 1, 0]
let best: Int = x.argmax()
print(x.flattened()[best]) // expect: 7.0
var right = 0
for (found, label) in zip(x.argmax(axis: 1), [1, 2]) where found == label { right += 1 }
print(right) // expect: 1
