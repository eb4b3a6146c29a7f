import Foundation

/// The lecture's network: its loss is written down and the gradient left to the engine.
func networkComparison() -> Comparison {
  Comparison(
    name: "the lecture's network, 5,000 steps, the project's interpreted", units: 5000,
    unit: "step",
    ways: [
      interpreted("with gradient", start + withGradient(steps: 4999)),
      interpreted("with backward", start + withBackward(steps: 5000)),
    ],
    peers: [.numpy("network.py"), .torch("network.py"), .compiled("C by hand", "network")])
}

/// Trains the network for as many steps as `NETWORK_STEPS` says and prints what it came to, with `gradient` or, where
/// `NETWORK_FORM` says so, with `backward`: for whoever counts instructions (Utilities/measure-limits.py).
func printTrainedNetwork() {
  let environment = ProcessInfo.processInfo.environment
  guard let steps = environment["NETWORK_STEPS"].flatMap({ Int($0) }) else { return }
  let training =
    environment["NETWORK_FORM"] == "backward"
    ? withBackward(steps: steps) : withGradient(steps: steps)
  print(program(start + training).printed())
}

/// A program that prints one number, timed as a whole: reading and checking it are included.
private func interpreted(_ name: String, _ text: String) -> Comparison.Way {
  let lesson = program(text)
  return Comparison.Way(name: name) {
    var printed = ""
    let seconds = cpuSeconds { printed = lesson.printed() }
    return Peer.Run(seconds: seconds, check: lastNumber(in: printed))
  }
}

/// The number that a program printed last; NaN where it printed none.
func lastNumber(in text: String) -> Double {
  text.split(whereSeparator: \.isWhitespace).last.flatMap { Double($0) } ?? .nan
}

/// The generator of `Peers/numbers_of_peers.py`, in a lesson's words.
func numbersInLesson(seed: Int) -> String {
  """
  var state = \(seed)
  func numbers(_ count: Int) -> Tensor {
    var values = [Double](repeating: 0, count: count)
    for place in 0..<count {
      state = (state * 1664525 + 1013904223) % 4294967296
      values[place] = Double(state) / 2147483648 - 1
    }
    return Tensor(values)
  }

  """
}

private let start =
  numbersInLesson(seed: 1) + """
    let X: Tensor = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
    let y: Tensor = [[0], [1], [1], [0]]
    var W0 = numbers(12).reshaped(to: [3, 4])
    var W1 = numbers(4).reshaped(to: [4, 1])
    var last = 0.0

    """

private func withGradient(steps: Int) -> String {
  """
  func loss(_ W0: Tensor, _ W1: Tensor) -> Tensor {
    let l1 = sigmoid(X • W0)
    let l2 = sigmoid(l1 • W1)
    let miss = y - l2
    return 0.5 * (miss * miss).sum()
  }
  for _ in 0..<\(steps) {
    let (d0, d1) = gradient(at: W0, W1) { loss($0, $1) }
    W0 -= d0
    W1 -= d1
  }
  last = loss(W0, W1).item
  print(last)
  """
}

private func withBackward(steps: Int) -> String {
  """
  for _ in 0..<\(steps) {
    let w0 = variable(W0)
    let w1 = variable(W1)
    let l1 = sigmoid(X • w0)
    let l2 = sigmoid(l1 • w1)
    let miss = y - l2
    let loss = 0.5 * (miss * miss).sum()
    loss.backward()
    W0 -= w0.gradient
    W1 -= w1.gradient
    last = loss.item
  }
  print(last)
  """
}
