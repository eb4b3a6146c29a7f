import Testing

@testable import Autodiff

/// What must not grow, or fall over, when a program runs for long.
@Suite struct LongRunTests {
  /// 10⁵ steps of S18's kind: the memory of all tensors that are alive stays where it was after the
  /// first hundred, and no more tapes are alive than one.
  @Test func memoryStaysFlat() {
    let x: Tensor = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
    let y: Tensor = [[0], [1], [1], [0]]
    var random = Random(seed: 1)
    var parameters = [random.uniform([3, 4], in: -1...1), random.uniform([4, 1], in: -1...1)]
    var optimizer = SGD(learningRate: 0.5, momentum: 0.5)
    let memory = TensorMemory()
    var (early, late, peak) = (0, 0, 0)
    for step in 0..<100_000 {
      let slopes = gradient(at: parameters) { p in
        let hidden = sigmoid(matmul(x, p[0]))
        let output = sigmoid(matmul(hidden, p[1]))
        let loss = 0.5 * pow(y - output, 2).sum()
        loss.count(in: memory)
        peak = max(peak, memory.bytes)
        return loss
      }
      for slope in slopes { slope.count(in: memory) }
      optimizer.update(&parameters, along: slopes)
      for parameter in parameters { parameter.count(in: memory) }
      if step < 100 { early = max(early, peak) } else { late = max(late, peak) }
    }
    print(
      "100,000 steps of training: \(early) bytes of tensors at most, at the end \(memory.bytes)")
    #expect(late <= early)
    #expect(memory.bytes < early)
    #expect(early < 20_000)
  }

  /// The gradient goes down a chain of a million nodes, and the chain is freed, without recursion.
  @Test func aChainOfAMillionNodes() {
    let memory = TensorMemory()
    do {
      let x = variable(1)
      var y = x
      for _ in 0..<1_000_000 { y = y * 1.000001 }
      y.backward()
      y.count(in: memory)
      #expect((y.item - 2.718280469).magnitude < 1e-8)
      #expect((x.gradient.item - y.item).magnitude < 1e-9)
      #expect(memory.bytes > 40_000_000)
    }
    #expect(memory.bytes == 0)
  }
}
