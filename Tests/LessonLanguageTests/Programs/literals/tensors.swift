let v: Tensor = [1, 2, 3]
print(2 * v) // expect: [2.0, 4.0, 6.0]
print(1 / v + 1) // expect: [2.0, 1.5, 1.3333333333333333]
print(-v) // expect: [-1.0, -2.0, -3.0]
let k = 2.0
print(k * v) // expect: [2.0, 4.0, 6.0]
