// Optimizers and generators as properties of the author's own types.
struct Trainer {
  var optimizer = Adam(learningRate: 0.1)
  var weights: Tensor
  mutating func train(_ steps: Int) {
    for _ in 0..<steps { optimizer.update(&weights, along: gradient(at: weights) { l2($0) }) }
  }
}
var trainer = Trainer(weights: [1, -1])
trainer.train(5)
print(trainer.weights[0].item.formatted(decimals: 4)) // expect: 0.5080
trainer.optimizer.learningRate = 0
let before = trainer.weights
trainer.train(3)
print(trainer.weights == before) // expect: true
let other = trainer
print(other.optimizer.learningRate, other.optimizer.beta2) // expect: 0.0 0.999
