// Gradient descent as a lecture writes it: until a step changes little.
let found = minimize(from: 2, using: GradientDescent(learningRate: 0.1), goal: 1e-4) { x in
  (x - 5) * (x - 5)
}
print(found.steps, found.path.count) // expect: 40 41
expect(found.minimum, 5, within: 1e-3)
print(found.path[0], found.path[1]) // expect: 2.0 2.6
print(found.value < 1e-6) // expect: true
func rosenbrock(_ p: Tensor) -> Tensor {
  let (x, y) = (p[0], p[1])
  return pow(1 - x, 2) + 100 * pow(y - x * x, 2)
}
let (minimum, value, steps, path) = minimize(
  from: [-1, 1], using: Adam(learningRate: 0.1), goal: 1e-9, maximumSteps: 500, of: rosenbrock)
print(steps, path.count) // expect: 500 501
print(value < 1e-3, (minimum - [1, 1]).norm().item < 0.1) // expect: true true
