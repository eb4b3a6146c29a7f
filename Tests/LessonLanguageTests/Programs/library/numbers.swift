print(2.5.rounded(), (-2.5).rounded(), 2.5.rounded(.toNearestOrEven), 3.5.rounded(.toNearestOrEven))
// expect: 3.0 -3.0 2.0 4.0
print(2.1.rounded(.up), 2.9.rounded(.down), (-2.9).rounded(.towardZero), 2.1.rounded(.awayFromZero), 0.5.rounded(.toNearestOrAwayFromZero))
// expect: 3.0 2.0 -2.0 3.0 1.0
var x = 7.75
x.round(.down)
print(x, 2.0.squareRoot(), (-3.5).magnitude, abs(-3), abs(-2.5), 7.isMultiple(of: 7), 7.isMultiple(of: 0), 0.isMultiple(of: 0))
// expect: 7.0 1.4142135623730951 3.5 3 2.5 true false true
let qr = (-17).quotientAndRemainder(dividingBy: 5)
print(qr, qr.quotient, qr.remainder, -17 / 5, -17 % 5, (-5).signum(), 17.5.truncatingRemainder(dividingBy: 5), 17.5.remainder(dividingBy: 5))
// expect: (quotient: -3, remainder: -2) -3 -2 -3 -2 -1 2.5 -2.5
print(Double.pi, Double.infinity, -Double.infinity, Double.nan, Int.max, Int.min, Double.greatestFiniteMagnitude)
// expect: 3.141592653589793 inf -inf nan 9223372036854775807 -9223372036854775808 1.7976931348623157e+308
print(Double.nan == Double.nan, Double.nan.isNaN, (1 / 0.0).isInfinite, 1.5.isFinite, 0.0.isZero, Double.ulpOfOne)
// expect: false true true true true 2.220446049250313e-16
print(max(3, 1, 2), min(3, 1, 2), max(1, 2.5), min(4, 3, 2, 1), max("a", "b"), max(2, 7, 1, 8, 2), min(0.5, 2, -1))
// expect: 3 1 2.5 1 b 8 -1.0
print(Int("42")!, Int("-7")!, Int("+7")!, Int("4.2") == nil, Int("") == nil, Int("9223372036854775807")!, Int("9223372036854775808") == nil)
// expect: 42 -7 7 true true 9223372036854775807 true
print(Double("2.5")!, Double("1e3")!, Double("x") == nil, Double(" 1") == nil, Double("-inf")!, Double("5")!, Int("ff", radix: 16)!)
// expect: 2.5 1000.0 true true -inf 5.0 255
print(Int(2.9), Int(-2.9), Double(3), Int(exactly: 2.0)!, Int(exactly: 2.5) == nil, Double(7) / 2, 7 / 2)
// expect: 2 -2 3.0 2 true 3.5 3
print(0.1 + 0.2, 1e16, 1e-5, 100000.0, 123456789012345680.0, 5e-324, -0.0, 1.0, 1e15, 0.0001)
// expect: 0.30000000000000004 1e+16 1e-05 100000.0 1.2345678901234568e+17 5e-324 -0.0 1.0 1000000000000000.0 0.0001
print(3.14159.formatted(decimals: 2), 2.formatted(decimals: 1), (1.0 / 3).description, 42.description)
// expect: 3.14 2.0 0.3333333333333333 42
print(pow(2.0, 10), sqrt(2), exp(0), log(1), sin(0), cos(0), tanh(0))
// expect: 1024.0 1.4142135623730951 1.0 0.0 0.0 1.0 0.0
var n = 5
n.negate()
n += 1
n *= 3
n %= 5
print(n, -n, +n, 1_000 * 3, 0xFF, 0b101, 0o17) // expect: -2 2 -2 3000 255 5 15
