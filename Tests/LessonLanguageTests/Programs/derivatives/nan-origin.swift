// The step that made the first NaN or infinity of finite numbers.
let x = variable([1, 0, 4]).named("x")
let y = log(x)
let z = (y * 0).sum()
print(z) // expect: nan
if let origin = nonFiniteOrigin(of: z) {
  print(origin) // expect: y, the result of log, is -inf at index [1], though its operands are finite
  print(origin.name ?? "-", origin.index, origin.value) // expect: y [1] -inf
}
print(nonFiniteOrigin(of: x) == nil) // expect: true
