// The gradient of one function again and again: with other points, other variables around it, other shapes, and
// with what a function does besides.
var X: Tensor = [[1, 2], [3, 4]]
func score(_ w: Tensor) -> Tensor {
  let weighted = X * w
  return sigmoid(weighted.sum() * 0.1 + bias)
}
func loss(_ w: Tensor) -> Tensor {
  let miss = (score(w) - 0.25) * (score(w) - 0.25)
  return 0.5 * miss
}
var bias: Tensor = 0
var w: Tensor = [1, -1]
var path: [Double] = []
for turn in 0..<8 {
  let (slope, own) = gradient(at: w, bias) { w, b in loss(w) + (b * b) * 0.5 }
  w -= 2 * slope
  bias -= 0.5 * own + Tensor(Double(turn)) * 0.125
  if turn == 3 { X = [[0, 1], [1, 0]] }
  if turn == 5 { X = [[2, 0, 0], [0, 2, 0]]; w = [1, 1, 1] }
  if turn == 6 { X = [[1, 1, 1]] }
  path.append((w.sum() * 4096).item.rounded() / 4096)
}
print(path)  // expect: [-0.09912109375, -0.19140625, -0.260986328125, -0.302978515625, -0.3134765625, 3.0, 2.981201171875, 2.97802734375]
print(w.shape)  // expect: [3]

// Each turn prints, though the gradient of it is always the same.
for _ in 0..<4 {
  let g = gradient(at: 3) { x in
    print("square")
    return x * x
  }
  print(g)
}
// expect: square
// expect: 6.0
// expect: square
// expect: 6.0
// expect: square
// expect: 6.0
// expect: square
// expect: 6.0

// A result that depends on no point, or only now and then; points that are no variables; one inside another.
var gate: Tensor = 1
for turn in 0..<5 {
  let (a, b) = gradient(at: 2, Tensor(Double(turn))) { x, z in gate * x * x * z }
  let none = gradient(at: 2) { _ in gate * gate }
  let inner = gradient(at: 3) { x in gradient(at: x) { $0 * $0 * $0 } }
  if turn > 2 { print(a, b, none, inner) }
  gate = gate * 0.5
}
// expect: 1.5 0.5 0.0 18.0
// expect: 1.0 0.25 0.0 18.0

// What is kept is not written over, and a name inside hides one outside.
var kept: [Tensor] = []
var v: Tensor = [1, 2]
for _ in 0..<4 {
  let (d, _) = gradient(at: v, gate) { v, w in
    let X = v * 2
    return (X * X).sum() + w * w
  }
  kept.append(d)
  v -= 0.125 * d
}
print(kept)  // expect: [[8.0, 16.0], [0.0, 0.0], [0.0, 0.0], [0.0, 0.0]]

// Numbers that become infinite, and a shape that does not fit, in a later turn.
var steep: Tensor = 1
for _ in 0..<4 {
  let (slope, _) = gradient(at: steep, v) { x, v in exp(x) * x + (v * v).sum() }
  steep = slope * 40
}
print(steep)  // expect: inf
// expect: 0 0.03125
// expect: 1 0.03125
// expect: 2 0.03125
// expect: 3 0.03125
var long: Tensor = [1, 2]
for turn in 0..<5 {
  let (slope, _) = gradient(at: v, gate) { v, g in (v * long * g).sum() } // expect stop: the shapes [2] and [3] do not fit each other in *
  print(turn, slope[0])
  if turn == 3 { long = [1, 2, 3] }
}
