// What a function keeps of its inputs outlives the gradient, and the next one leaves it alone.
var kept: [Tensor] = []
var slopes: [Tensor] = []
for step in 1...3 {
  let slope = gradient(at: Tensor(Double(step))) { x in
    let y = x * x
    kept.append(y)
    return y
  }
  slopes.append(slope)
}
print(slopes)  // expect: [2.0, 4.0, 6.0]
print(kept)  // expect: [1.0, 4.0, 9.0]
