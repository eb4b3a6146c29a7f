import Testing

@testable import Autodiff

/// The graph: variables, `backward()`, gradients of everything on the way.
@Suite struct BackwardTests {
  @Test func lectureGraph() {
    let (x, y, z) = (variable(-2), variable(5), variable(-4))
    let q = x + y
    let f = q * z
    f.backward()
    #expect(q == 3)
    #expect(f == -12)
    #expect(x.gradient == -4)
    #expect(y.gradient == -4)
    #expect(z.gradient == 3)
    #expect(q.gradient == -4)
    #expect(f.gradient == 1)
  }

  @Test func sigmoidNeuronGateByGate() {
    let (w0, w1, w2) = (variable(2), variable(-3), variable(-3))
    let (x0, x1) = (variable(-1), variable(-2))
    let f = 1 / (1 + exp(-(w0 * x0 + w1 * x1 + w2)))
    f.backward()
    // With s = σ(1), σ′ = (1 − s) s.
    let s = 0.731_058_578_630_004_9
    let slope = (1 - s) * s
    #expect((f.item - s).magnitude < 1e-15)
    let expected: [(Tensor, Double)] = [
      (w0, -slope), (x0, 2 * slope), (w1, -2 * slope), (x1, -3 * slope), (w2, slope),
    ]
    for (tensor, gradient) in expected {
      #expect((tensor.gradient.item - gradient).magnitude < 1e-15)
    }
    #expect((w0.gradient.item + 0.20).magnitude < 0.005)
    #expect((x0.gradient.item - 0.39).magnitude < 0.005)
    #expect((x1.gradient.item + 0.59).magnitude < 0.005)
  }

  @Test func twiceIsOnce() {
    let x = variable(3)
    let y = x * x + x
    y.backward()
    y.backward()
    #expect(x.gradient == 7)
  }

  @Test func theLastBackwardCounts() {
    let x = variable(3)
    let square = x * x
    let cube = square * x
    cube.backward()
    #expect(square.gradient == 3)
    square.backward()
    #expect(x.gradient == 6)
    #expect(throws: TensorError.gradientNotComputed(name: "cube")) {
      try Checked.gradient(of: cube.named("cube"))
    }
    cube.backward()
    #expect(x.gradient == 27)
  }

  @Test func notComputedIsNotZero() throws {
    let (x, y) = (variable(3).named("x"), variable(0))
    #expect(throws: TensorError.gradientNotComputed(name: "x")) { try Checked.gradient(of: x) }
    let product = x * y
    product.backward()
    #expect(try Checked.gradient(of: x) == 0)
    let later = x + 1
    #expect(throws: TensorError.gradientNotComputed(name: nil)) {
      try Checked.gradient(of: later)
    }
    #expect(throws: TensorError.gradientWithoutVariables) { try Checked.gradient(of: 3) }
    #expect(throws: TensorError.backwardWithoutVariables) { try Checked.backward(3) }
    #expect(throws: TensorError.gradientOfManyNumbers([2])) {
      try Checked.backward(x * [1, 2])
    }
  }

  @Test func theFirstNameStays() {
    let x = variable(1).named("x")
    #expect(x.named("y").name == "x")
    #expect((x + 1).name == nil)
    #expect((Tensor(1).named("z")).name == nil)
  }

  @Test func gradientsOfBranchesAddUp() {
    let x: Tensor = variable([1, 2])
    let y = (x * x).sum() + 3 * x.sum()
    y.backward()
    #expect(x.gradient == [5, 7])
  }

  @Test func subgradientsAtKinks() {
    let x: Tensor = variable([0, -1, 2])
    relu(x).sum().backward()
    #expect(x.gradient == [0, 0, 1])
    abs(x).sum().backward()
    #expect(x.gradient == [0, -1, 1])
    max(x, [0, 0, 2]).sum().backward()
    #expect(x.gradient == [0.5, 0, 0.5])
    let ties: Tensor = variable([[1, 3, 3], [2, 2, 2]])
    ties.max(axis: 1).sum().backward()
    #expect(ties.gradient == [[0, 0.5, 0.5], [1 / 3.0, 1 / 3.0, 1 / 3.0]] as Tensor)
  }
}
