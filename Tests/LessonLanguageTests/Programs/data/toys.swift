// Points in the plane, dealt to their classes in turn.
var random = Random(seed: 1)
let spiral = Dataset.spiral(count: 6, using: &random)
print(spiral) // expect: Dataset(6 examples, 2 features, 3 classes)
print(spiral.labels, spiral.classNames, spiral.count) // expect: [0, 1, 2, 0, 1, 2] ["0", "1", "2"] 6
print(spiral.inputs.shape) // expect: [6, 2]
let exact = Dataset.moons(count: 5, noise: 0, using: &random)
print(exact.inputs) // expect: [[1.0, 0.0], [0.0, 0.5], [0.0, 1.0], [1.0, -0.5], [-1.0, 0.0]]
let blobs = Dataset.blobs(count: 3, noise: 0.25, using: &random)
print(blobs.inputs[0]) // expect: [1.8011001157343962, -0.29560792193334645]
print(Dataset.xor(count: 4, noise: 0, using: &random).labels) // expect: [0, 1, 0, 1]
let circles = Dataset.circles(count: 4, noise: 0, using: &random)
for (label, point) in zip(circles.labels, circles.inputs.rows) {
  expect(point.norm(), label == 0 ? 1 : 0.5, within: 1e-12)
}
