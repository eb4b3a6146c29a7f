let d: Double = 1 / 2
print(d) // expect: 0.5
let a: [Double] = [1, 2]
print(a) // expect: [1.0, 2.0]
let t: Tensor = [[1, 2], [3, 4]]
print(t) // expect: [[1.0, 2.0], [3.0, 4.0]]
let s: Tensor = 3
print(s) // expect: 3.0
