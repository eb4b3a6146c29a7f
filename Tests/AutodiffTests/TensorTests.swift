import Testing

@testable import Autodiff

/// Making, looking at and changing tensors.
@Suite struct TensorTests {
  @Test func literals() {
    let number: Tensor = 3
    let vector: Tensor = [1, 2.5]
    let matrix: Tensor = [[1, 2], [3, -4]]
    #expect(number.shape == [])
    #expect(vector.shape == [2])
    #expect(matrix.shape == [2, 2])
    #expect(matrix.values == [1, 2, 3, -4])
    #expect(([] as Tensor).shape == [0])
    #expect(([[[1], [2]]] as Tensor).shape == [1, 2, 1])
    let x = variable(2)
    let built: Tensor = [x, x * x]
    built.sum().backward()
    #expect(x.gradient == 5)
  }

  @Test func initialisers() {
    #expect(Tensor(zeros: [2, 1]) == [[0], [0]])
    #expect(Tensor(ones: [2]) == [1, 1])
    #expect(Tensor(repeating: 7, shape: []) == 7)
    #expect(Tensor(identity: 2) == [[1, 0], [0, 1]])
    #expect(Tensor(from: 0, through: 1, count: 5) == [0, 0.25, 0.5, 0.75, 1])
    #expect(Tensor(from: 3, through: 9, count: 1) == [3])
    #expect(Tensor(oneHot: [2, 0], classes: 3) == [[0, 0, 1], [1, 0, 0]])
    #expect(Tensor(1.5) == 1.5)
    #expect(Tensor([1.0, 2.0]) == [1, 2])
    #expect(Tensor([[1.0, 2.0], [3.0, 4.0]]) == [[1, 2], [3, 4]])
    #expect(Tensor([[Double]]()).shape == [0, 0])
  }

  @Test func printsAsNestedArraysOfDoubles() {
    let rows = [[1, 2.5], [-3, 1e-7], [.infinity, 1e16]]
    #expect(Tensor(rows).description == "\(rows)")
    #expect(Tensor(3).description == "3.0")
    #expect(([] as Tensor).description == "[]")
    #expect(Tensor(zeros: [2, 0]).description == "[[], []]")
    #expect(Tensor(ones: [1, 2, 1]).description == "[[[1.0], [1.0]]]")
  }

  @Test func equality() {
    #expect([1, 2] as Tensor != [[1, 2]])
    #expect(Tensor(.nan) != Tensor(.nan))
    #expect(variable(2) == 2)
  }

  @Test func subscripts() {
    let t: Tensor = [[1, 2, 3], [4, 5, 6]]
    #expect(t[0] == [1, 2, 3])
    #expect(t[1, 2] == 6)
    #expect(t[.all, 0] == [1, 4])
    #expect(t[0..<1, 1...] == [[2, 3]])
    #expect(t[..<1] == [[1, 2, 3]])
    #expect(t[...1, 1] == [2, 5])
    #expect(t[1..<1].shape == [0, 3])
    #expect(t.rows == [t[0], t[1]])
  }

  @Test func assignment() {
    var t: Tensor = [[1, 2, 3], [4, 5, 6]]
    let before = t
    t[0, 1] = 9
    t[1] += [1, 1, 1]
    t[.all, 2] = [0, 0]
    t[0, 0] += 0.5
    #expect(t == [[1.5, 9, 0], [5, 6, 0]])
    #expect(before == [[1, 2, 3], [4, 5, 6]])
    t[.all, .all] = 1
    #expect(t == Tensor(ones: [2, 3]))
    var alias = t
    alias[0] = alias[1]
    alias[0] = alias[0] * 2
    #expect(alias == [[2, 2, 2], [1, 1, 1]])
  }

  @Test func broadcastingByHand() {
    let column: Tensor = [[1], [2]]
    #expect(column + [10, 20, 30] == [[11, 21, 31], [12, 22, 32]])
    #expect(column * column.transposed() == [[1, 2], [2, 4]])
    #expect((1 - column) == [[0], [-1]])
    let half = 0.5
    #expect(half * column / 2.0 == [[0.25], [0.5]])
  }

  @Test func reductionsByHand() {
    let t: Tensor = [[1, 5, 3], [4, 2, 6]]
    #expect(t.sum() == 21)
    #expect(t.sum(axis: 0) == [5, 7, 9])
    #expect(t.mean(axis: 1, keepingDimensions: true) == [[3], [4]])
    #expect(t.max() == 6)
    #expect(t.min(axis: 0) == [1, 2, 3])
    #expect(Tensor([1, .nan, 2]).max().item.isNaN)
    #expect(Tensor([.nan, 1]).min().item.isNaN)
    #expect(([] as Tensor).sum() == 0)
  }

  @Test func extremeValues() {
    #expect(softmax([1000, 1000, -1000]) == [0.5, 0.5, 0])
    #expect(logSumExp([1000, 1000] as Tensor).item == 1000 + log(2))
    #expect(sigmoid([-1000, 0, 1000]) == [0, 0.5, 1])
    #expect(softplus([-1000, 1000]) == [0, 1000])
    #expect(relu(Tensor(.nan)).item.isNaN)
    #expect(sign([-2, 0, 3]) == [-1, 0, 1])
    #expect((([1, 5] as Tensor) .> 2) == [0, 1])
  }
}
