// A variable becomes a new one, and keeps its name.
var w = variable([1, 2]).named("w")
var rule = GradientDescent(learningRate: 0.5)
for _ in 0..<2 {
  let loss = (w * w).sum()
  loss.backward()
  rule.update(&w, along: w.gradient)
}
print(w) // expect: [0.0, 0.0]
