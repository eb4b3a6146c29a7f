let a: Double = 3
let b: Double = 1 / 2
let c: [Double] = [1, 2 / 4]
func half(_ x: Double) -> Double { x / 2 }
print(a, b, c, half(3), half(3 / 2)) // expect: 3.0 0.5 [1.0, 0.5] 1.5 0.75
