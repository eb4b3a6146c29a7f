typealias Vector = [Double]
func norm(_ v: Vector) -> Double { v.map { $0 * $0 }.reduce(0, +).squareRoot() }
print(norm([3, 4])) // expect: 5.0
