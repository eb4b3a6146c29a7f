func half(_ x: Double) -> Double { x / 2 }
let h = half
print([1.0, 3].map(half), h(9)) // expect: [0.5, 1.5] 4.5
