// A softmax classifier on three blobs, in mini-batches.
var random = Random(seed: 8)
let data = Dataset.blobs(count: 90, noise: 0.3, using: &random).standardized()
let (training, test) = data.split(fraction: 0.8, using: &random)
var W = random.normal([2, 3], standardDeviation: 0.01)
var b = Tensor(zeros: [3])
var optimizer = Adam(learningRate: 0.1)
for _ in 0..<10 {
  for batch in training.batches(of: 16, shuffledBy: &random) {
    var parameters = [W, b]
    let slopes = gradient(at: parameters) { p in
      softmaxCrossEntropy(matmul(batch.inputs, p[0]) + p[1], batch.labels)
    }
    optimizer.update(&parameters, along: slopes)
    (W, b) = (parameters[0], parameters[1])
  }
}
let guesses = (matmul(test.inputs, W) + b).argmax(axis: 1)
print(guesses == test.labels) // expect: true
