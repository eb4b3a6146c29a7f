// In a loop the gradients of a turn go over those of the turn before, unless somebody has kept these.
func loss(_ a: Tensor, _ b: Tensor) -> Tensor { (a * a * b).sum() }
var kept: [Tensor] = []
var (w, v): (Tensor, Tensor) = ([1, 2], 3)
for _ in 0..<3 {
  let (dw, dv) = gradient(at: w, v) { loss($0, $1) }
  kept.append(dw)
  w -= 0.5 * dw
  v -= dv
}
print(kept)  // expect: [[6.0, 12.0], [8.0, 16.0], [264.0, 528.0]]
print(w, v)  // expect: [-138.0, -276.0] -202.0
var (last, printed): (Tensor, String) = (0, "")
for step in 1...3 {
  let shape = step < 3 ? 2 : 3
  let (slope, _) = gradient(at: Tensor(ones: [shape]), Tensor(Double(step))) { loss($0, $1) }
  if step == 2 { last = slope }
  printed += "\(slope) "
}
print(printed, last)  // expect: [2.0, 2.0] [4.0, 4.0] [6.0, 6.0, 6.0]  [4.0, 4.0]
