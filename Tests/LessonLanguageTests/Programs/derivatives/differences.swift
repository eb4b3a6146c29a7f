// Forward differences are off by about h f″ / 2, central ones by much less.
let x: Tensor = 1
func f(_ x: Tensor) -> Tensor { 0.5 * pow(x, 4) - 2 * pow(x, 2) + x + 5 }
let forward = numericalGradient(at: x, step: 0.001, method: .forward, of: f)
let central = numericalGradient(at: x, step: 0.001, of: f)
let exact = gradient(at: x, of: f)
print(exact) // expect: -1.0
print(forward.item.formatted(decimals: 6), central.item.formatted(decimals: 6)) // expect: -0.998998 -0.999998
let both = numericalGradient(at: [x, 2 * x]) { p in p[0] * p[1] }
print(both[0].item.formatted(decimals: 6), both[1].item.formatted(decimals: 6)) // expect: 2.000000 1.000000
let method: DifferenceMethod = .central
print(method) // expect: central
