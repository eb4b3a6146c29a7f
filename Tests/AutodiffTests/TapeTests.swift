import Testing

@testable import Autodiff

/// The record itself: joining, length, freeing.
@Suite struct TapeTests {
  @Test func variablesBeginOnTapesOfTheirOwn() {
    let (x, y) = (variable(1), variable(2))
    #expect(x.located.storage !== y.located.storage)
    let sum = x + y
    #expect(x.located.storage === y.located.storage)
    #expect(sum.located.storage === x.located.storage)
  }

  @Test func joinedTapesKeepEverything() {
    // Names, values in the arena, referenced constants, lists and gradients all change places.
    let small = variable([[1, 2, 3], [4, 5, 6]]).named("small")
    let constant = Tensor(from: 1, through: 100, count: 100)
    let other = variable(Tensor(repeating: 2, shape: [100])).named("other")
    let taken = small[1, 1...]
    let picked = small.gather([2, 0], axis: 1)
    let joined = concatenate([taken, picked])
    joined.sum().backward()
    let scaled = other * constant * constant
    let both = scaled.sum() + joined.sum() * 10
    #expect(small.gradient == [[0, 0, 1], [1, 1, 1]])
    both.backward()
    #expect(small.name == "small")
    #expect(other.name == "other")
    #expect(small.gradient == [[0, 0, 10], [10, 10, 10]])
    #expect(other.gradient == constant * constant)
    #expect(taken.gradient == [10, 10])
    #expect(joined == [5, 6, 3, 4])
  }

  @Test func aThousandTapesMeet() {
    let variables = (0..<1000).map { variable(Double($0)) }
    var sum = variables[0]
    for next in variables.dropFirst() { sum = next * 2 + sum }
    sum.backward()
    #expect(sum.item == 999_000)
    #expect(variables[500].gradient == 2)
    #expect(variables[0].gradient == 1)
  }

  @Test func aTapeGoesWithItsLastTensor() {
    weak var tape: Storage?
    do {
      let x = variable(2)
      let y = x * variable(3)
      y.backward()
      tape = y.located.storage
      #expect(tape != nil)
    }
    #expect(tape == nil)
  }

  @Test func aMillionNodes() {
    let x = variable(1)
    var y = x
    for _ in 0..<1_000_000 { y = y + 1 }
    y.backward()
    #expect(y == 1_000_001)
    #expect(x.gradient == 1)
  }

  /// What is left of a gradient's tape is given to the next one only where nobody holds a part of it.
  @Test func aTapeThatSomebodyHoldsIsNotUsedAgain() {
    var kept: [Tensor] = []
    for step in 1...4 {
      let (value, slope) = valueWithGradient(at: Tensor(Double(step))) { x in
        let y = x * x
        if step % 2 == 0 { kept += [x, y] }
        return y * x
      }
      #expect(value == Tensor(Double(step * step * step)))
      #expect(slope == Tensor(Double(3 * step * step)))
    }
    #expect(kept.map(\.item) == [2, 4, 4, 16])
    #expect(kept[0].located.storage === kept[1].located.storage)
    #expect(kept[0].located.storage !== kept[2].located.storage)
  }

  @Test func aTapeThatIsUsedAgainIsEmpty() throws {
    _ = gradient(at: Tensor(ones: [50])) { ($0 * Tensor(ones: [50])).named("first").sum() }
    var recording = GradientRecording()
    let input = try recording.input(for: 2)
    let tape = input.located.storage.tape
    #expect(tape.pointee.nodes.count == 1)
    #expect(tape.pointee.externals.isEmpty)
    #expect(tape.pointee.names.count == 0)
    #expect(tape.pointee.openVariables == 1)
    // As large as a new one, though the one before had grown.
    let new = Storage.makeTape()
    #expect(tape.pointee.heldBytes == new.tape.pointee.heldBytes)
    withExtendedLifetime(new) {}
    try recording.finish(input * input)
    #expect(recording.gradient(0) == 4)
  }

  static let names = [
    "", "x", "fifteen letters", "sixteen letters.", "pondere ș", "α β γ δ ε ζ η",
  ]

  /// Short names lie in a node's entry, others in a list; a tape takes over both kinds.
  @Test("names", arguments: names)
  func aNameIsKept(_ name: String) {
    let long = "a name of many letters"
    let (x, y, other) = (variable(2).named(name), variable(3).named(long), variable(4).named(name))
    let cube = (y * y * y).named(long + ", cubed")
    let joined = (x + cube) * other
    #expect(joined.name == nil)
    #expect([x, y, cube, other].map(\.name) == [name, long, long + ", cubed", name])
    let found = Set(joined.graphNodes.compactMap(\.name))
    #expect(found == [name, long, long + ", cubed"])
  }

  /// A gradient goes over an old one only where nobody else has that and the shape is the same.
  @Test func aGradientTakesTheMemoryOfAnOldOne() throws {
    var recording = GradientRecording()
    let x = try recording.input(for: [1, 2, 3])
    try recording.finish((x * x).sum())
    var mine = Tensor(zeros: [3])
    let memory = ObjectIdentifier(mine.storage)
    recording.gradient(0, over: &mine)
    #expect(mine == [2, 4, 6] && ObjectIdentifier(mine.storage) == memory)
    var (shared, longer, traced) = (mine, Tensor(zeros: [4]), x)
    recording.gradient(0, over: &shared)
    #expect(ObjectIdentifier(shared.storage) != memory)
    recording.gradient(0, over: &longer)
    recording.gradient(0, over: &traced)
    #expect(longer == [2, 4, 6] && traced == [2, 4, 6] && !traced.isTraced)
  }

  @Test func aTapeThatAnotherTookOverIsNotUsedAgain() throws {
    let other = variable(Tensor(ones: [3]))
    let long = (other * other + other).sum()
    #expect(gradient(at: 2) { $0 * $0 * long } == 24)
    var recording = GradientRecording()
    let tape = try recording.input(for: 2).located.storage.tape
    #expect(tape.pointee.successor == nil)
    #expect(gradient(at: 2) { $0 * $0 } == 4)
  }

  /// Threads share the place of the spare tape.
  @Test func threadsGetGradientsOfTheirOwn() async {
    let sums = await withTaskGroup(of: Double.self) { group in
      for number in 1...8 {
        group.addTask {
          var sum = 0.0
          for _ in 0..<2000 { sum += gradient(at: Tensor(Double(number))) { $0 * $0 }.item }
          return sum
        }
      }
      return await group.reduce(into: [Double]()) { $0.append($1) }
    }
    #expect(sums.sorted() == (1...8).map { Double(4000 * $0) })
  }

  @Test func aChangeInPlaceLeavesOtherHoldersAlone() {
    var a: Tensor = [1, 2]
    let old = a
    a -= [1, 1]
    #expect(a == [0, 1])
    #expect(old == [1, 2])
    let memory = a.storage
    a += 1
    #expect(a.storage !== memory, "somebody holds it")
    var own: Tensor = [1, 2]
    let place = own.elements
    own *= [3, 4]
    #expect(own.elements == place)
    own /= own
    #expect(own == [1, 1])
    own += [[1, 2], [3, 4]]
    #expect(own == [[2, 3], [4, 5]])
  }

  @Test func smallConstantsAreCopiedLargeOnesReferenced() {
    let small = Tensor(ones: [32])
    let large = Tensor(ones: [33])
    let x = variable(1)
    _ = x * small
    #expect(x.located.storage.tape.pointee.externals.isEmpty)
    _ = x * large
    #expect(x.located.storage.tape.pointee.externals.count == 1)
  }

  @Test func changingAReferencedConstantChangesNoGradient() {
    var constant = Tensor(ones: [40])
    let x = variable(Tensor(ones: [40]))
    let y = (x * constant).sum()
    constant[0] = 100
    y.backward()
    #expect(x.gradient == Tensor(ones: [40]))
  }

  @Test func sizes() {
    #expect(MemoryLayout<Tensor>.size <= 16)
    #expect(MemoryLayout<Node>.stride == 40)
  }

  @Test("few numbers are small, a tape until it grows, and the next one is again")
  func small() {
    #expect(Tensor(ones: [64]).sizeAtAGlance <= 64)
    #expect(Tensor(ones: [65]).sizeAtAGlance > 64)
    for _ in 0..<2 {
      let slope = gradient(at: 2) { start in
        var x = start
        #expect(x.sizeAtAGlance <= 64)
        for _ in 0..<40 { x = x * 1.5 }
        #expect(x.sizeAtAGlance > 64)
        return x
      }
      #expect(slope.sizeAtAGlance <= 64)
    }
    #expect((variable(Tensor(ones: [300])) * 2).sizeAtAGlance > 64)
  }

  @Test("once its growth is counted a tape is small again, unless it has large nodes")
  func smallAgain() {
    let memory = TensorMemory()
    var x = variable(1)
    for _ in 0..<40 { x = x * 1.5 }
    x.count(in: memory)
    #expect(x.sizeAtAGlance <= 64 && memory.bytes > 40 * MemoryLayout<Node>.stride)
    for _ in 0..<400 { x = x * 0.5 }
    #expect(x.sizeAtAGlance > 64)
    x.count(in: memory)
    #expect((x * Tensor(ones: [64])).sizeAtAGlance <= 64)
    let large = x * Tensor(ones: [65])
    #expect(large.sizeAtAGlance > 64)
    large.count(in: memory)
    #expect(x.sizeAtAGlance > 64 && (large.sum() * x).sizeAtAGlance > 64)
    var other = variable(2)
    for _ in 0..<1000 { other = other * 0.5 }
    other.count(in: memory)
    let both = other * large.sum()
    both.count(in: memory)
    #expect(both.sizeAtAGlance > 64, "of the tapes that were joined one has large nodes")
  }
}
