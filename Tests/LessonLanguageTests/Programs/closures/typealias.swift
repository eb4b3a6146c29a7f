typealias Loss = (Double, Double) -> Double
let squared: Loss = { ($0 - $1) * ($0 - $1) }
print(squared(3, 1)) // expect: 4.0
