import SwiftML
import Testing

/// Code as lessons write it, read by the compiler: literals, overloads and conversions resolve as a
/// reader expects. That it compiles is half of the test.
@Suite struct LessonCodeTests {
  @Test func elementaryFunctionsOfNumbersAreNumbers() {
    let power = exp(-1)
    let root = sqrt(2.0) + log(1) + sin(0) + cos(0) + tanh(0)
    #expect(type(of: power) == Double.self)
    #expect(root == 2.0.squareRoot() + 1)
    #expect(pow(2, 3) == 8)
    #expect(abs(-2) == 2)
    #expect(max(1, 2) == 2)
  }

  @Test func powersOfTensors() {
    let p: Tensor = [0.25, 0.75]
    #expect(pow(1 - p[0], 2) == 0.5625)
    let exponent = 2.0
    #expect(pow(p, exponent) == p * p)
    #expect(pow(p, p).shape == [2])
  }

  @Test func numbersAndTensorsMix() {
    let h = 0.5
    let t: Tensor = [1, 2]
    #expect(h * t + 1 == [1.5, 2])
    #expect(max(0, t - 1.5) == [0, 0.5])
    #expect(min(t, h) == [0.5, 0.5])
    #expect(1 - t / 2 == [0.5, 0])
    var w = t
    w -= 0.5 * t
    w *= h
    #expect(w == [0.25, 0.5])
    #expect([t, t].reduce(0, +) == [2, 4])
    #expect(Tensor(h).item == h)
    #expect(Tensor([h, 1.0]) == [0.5, 1])
  }

  @Test func variablesAreTensors() {
    let x = variable(-2)
    let h = 3.0
    #expect(type(of: x) == Tensor.self)
    #expect((x * variable(h)).item == -6)
    let q = ((x + 1) as Tensor).named("q")
    #expect(q.name == "q")
  }

  @Test func gradientsWithTrailingClosures() {
    let w: Tensor = [1, 2]
    let dw = gradient(at: w) { w in (w * w).sum() }
    #expect(dw == [2, 4])
    func loss(_ w: Tensor) -> Tensor { l2(w) }
    #expect(gradient(at: w, of: loss) == dw)
    let (value, gradients) = valueWithGradient(at: w, 3) { w, b in
      let scores = w * b
      return scores.sum()
    }
    #expect(value == 9)
    #expect(gradients.1 == 3)
    #expect(numericalGradient(at: w, step: 1e-4, of: loss).shape == [2])
    #expect(gradientCheck(at: w, of: loss).passed)
  }

  @Test func claimsInAnyPairing() {
    let t: Tensor = 0.5
    let d = 0.5
    expect(t, 0.5)
    expect(t, d)
    expect(d, t)
    expect(d, 0.5, within: 1e-12)
    expect([t, t], [0.5, 0.5])
    expect(t.item == d)
  }

  @Test func losses() {
    let scores: Tensor = [[3.2, 5.1, -1.7], [1.3, 4.9, 2.0], [2.2, 2.5, -3.1]]
    let each = hingeLoss(scores, [0, 1, 2], reduction: .none)
    expect(each, [2.9, 0, 12.9])
    expect(hingeLoss(scores, [0, 1, 2]), 15.8 / 3)
    #expect(softmax(scores, axis: 1).sum(axis: 1).shape == [3])
  }
}
