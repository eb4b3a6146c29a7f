func half(_ x: Double) -> Double { x / 2 }
let triple = { (x: Double) -> Double in x * 3 }
print([1, 2].map(half)) // expect error (ours): cannot convert value of type '(Double) -> Double'
let roots = [1, 4].map(sqrt) // expect error (ours): cannot convert value of type '(Double) -> Double'
let thrice = [1, 4].map(triple) // expect error (ours): cannot convert value of type '(Double) -> Double'
let count: Int = [0.5].map(half).count
print(count, [1.0, 2].map(half), roots, thrice)
