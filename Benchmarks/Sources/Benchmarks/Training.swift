/// A training in a lesson's words, interpreted: what its steps take is the time of the program less
/// that of the same program without any.
func training(_ name: String, steps: Int, _ text: @escaping (Int) -> String) -> Comparison.Way {
  let (whole, none) = (program(text(steps)), program(text(0)))
  return Comparison.Way(name: name) {
    let before = cpuSeconds { _ = none.printed() }
    var printed = ""
    let all = cpuSeconds { printed = whole.printed() }
    return Peer.Run(seconds: all - before, check: lastNumber(in: printed))
  }
}

/// A linear classifier: 500 examples of 64 features, 10 classes, batches of 100.
func linearComparison(_ loss: String) -> Comparison {
  let steps = 2000
  return Comparison(
    name: "a linear classifier, \(loss), 2,000 steps of 100 examples", units: Double(steps),
    unit: "step",
    ways: [training("interpreted", steps: steps) { linearLesson(loss, steps: $0) }],
    peers: [.numpy("linear.py", loss), .torch("linear.py", loss)])
}

private func linearLesson(_ loss: String, steps: Int) -> String {
  numbersInLesson(seed: 7) + """
    let centers = numbers(640).reshaped(to: [10, 64])
    let labels = (0..<500).map { $0 % 10 }
    let X = 0.5 * (Tensor(oneHot: labels, classes: 10) • centers) + numbers(32000).reshaped(to: [500, 64])
    var W = 0.01 * numbers(640).reshaped(to: [64, 10])
    var last = 0.0
    for step in 0..<\(steps) {
      let start = step * 100 % 500
      let x = X[start..<start + 100]
      let y = Array(labels[start..<start + 100])
      let (loss, dW) = valueWithGradient(at: W) { W in
        \(loss == "hinge" ? "hingeLoss" : "softmaxCrossEntropy")(x • W, y) + 0.001 * l2(W)
      }
      W -= 0.05 * dW
      last = loss.item
    }
    print(last)
    """
}

/// A network of 784, 128 and 10 neurons, batches of 128 out of 1,024 examples.
func digitsComparison(_ rule: String) -> Comparison {
  let steps = 200
  return Comparison(
    name: "a network of 784, 128 and 10 neurons, \(rule), 200 steps of 128 examples",
    units: Double(steps), unit: "step",
    ways: [training("interpreted", steps: steps) { digitsLesson(rule, steps: $0) }],
    peers: [.numpy("digits.py", rule), .torch("digits.py", rule)])
}

private func digitsLesson(_ rule: String, steps: Int) -> String {
  numbersInLesson(seed: 11) + """
    let centers = numbers(7840).reshaped(to: [10, 784])
    let labels = (0..<1024).map { $0 % 10 }
    let noise = numbers(802816).reshaped(to: [1024, 784])
    let X = 0.25 * (Tensor(oneHot: labels, classes: 10) • centers) + 0.5 * noise
    let W1 = 0.1 * numbers(100352).reshaped(to: [784, 128])
    let W2 = 0.2 * numbers(1280).reshaped(to: [128, 10])
    var parameters = [W1, Tensor(zeros: [128]), W2, Tensor(zeros: [10])]
    var rule = \(rule == "sgd" ? "SGD(learningRate: 0.05)" : "Adam(learningRate: 0.001)")
    var last = 0.0
    for step in 0..<\(steps) {
      let start = step * 128 % 1024
      let x = X[start..<start + 128]
      let y = Array(labels[start..<start + 128])
      let (loss, gradients) = valueWithGradient(at: parameters) { p in
        softmaxCrossEntropy(relu(x • p[0] + p[1]) • p[2] + p[3], y)
      }
      rule.update(&parameters, along: gradients)
      last = loss.item
    }
    print(last)
    """
}
