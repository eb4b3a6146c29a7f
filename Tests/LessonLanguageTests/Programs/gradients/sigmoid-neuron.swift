// The lecture's neuron, gate by gate and as one: to 12 digits, natively and in the page.
let w0 = variable(2)
let x0 = variable(-1)
let w1 = variable(-3)
let x1 = variable(-2)
let w2 = variable(-3)
let f = 1 / (1 + exp(-(w0 * x0 + w1 * x1 + w2)))
f.backward()
print(f.item.formatted(decimals: 12)) // expect: 0.731058578630
for leaf in [w0, x0, w1, x1, w2] { print(leaf.gradient.item.formatted(decimals: 12)) }
// expect: -0.196611933241
// expect: 0.393223866483
// expect: -0.393223866483
// expect: -0.589835799724
// expect: 0.196611933241
let w: Tensor = [2, -3, -3]
let x: Tensor = [-1, -2, 1]
let (value, slope) = valueWithGradient(at: w) { w in sigmoid((w * x).sum()) }
print(value.item.formatted(decimals: 12)) // expect: 0.731058578630
print(slope.values.map { $0.formatted(decimals: 12) }) // expect: ["-0.196611933241", "-0.393223866483", "0.196611933241"]
