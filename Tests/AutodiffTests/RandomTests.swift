import Foundation
import Testing

@testable import Autodiff

/// Random numbers against the papers, written in another language, and their distributions.
@Suite struct RandomTests {
  @Test func numbersOfThePapers() throws {
    let lines = try referenceLines("random.txt")
    #expect(lines.count == 12)
    for line in lines {
      var random = Random(seed: try #require(Int(line[0])))
      let expected = line.dropFirst(2)
      switch line[1] {
      case "bits": for text in expected { #expect(UInt64(text) == random.next()) }
      case "uniform": #expect(random.uniform([6]).values == expected.compactMap { Double($0) })
      default:
        for (number, text) in zip(random.normal([6]).values, expected) {
          #expect((number - (Double(text) ?? .nan)).magnitude <= 1e-15)
        }
      }
    }
  }

  /// The bits that every machine must give.
  @Test func goldenBits() {
    var random = Random(seed: 1)
    let numbers = random.normal([3], mean: 2, standardDeviation: 3).values
    #expect(numbers.map { $0.bitPattern } == goldenNormalBits)
    #expect(random.permutation(8) == goldenPermutation)
  }

  @Test func functionsOfTheProject() {
    for step in 1...2_000 {
      let (x, tiny) = (Double(step) / 700, Foundation.exp(-Double(step) / 50))
      let logarithm = Foundation.log(x)
      #expect(
        (reproducibleLog(x) - logarithm).magnitude <= 3e-16 * Swift.max(1, logarithm.magnitude))
      #expect((reproducibleLog(tiny) / Foundation.log(tiny) - 1).magnitude <= 3e-16)
      let turns = Double(step) / 2_001
      let (cosine, sine) = (reproducibleCosine(ofTurns: turns), reproducibleSine(ofTurns: turns))
      #expect((cosine - Foundation.cos(2 * .pi * turns)).magnitude <= 1e-15)
      #expect((sine - Foundation.sin(2 * .pi * turns)).magnitude <= 1e-15)
    }
    #expect(reproducibleLog(1) == 0)
    #expect([0, 0.25, 0.5, 0.75].map { reproducibleCosine(ofTurns: $0) } == [1, 0, -1, 0])
  }

  @Test func distributions() {
    var random = Random(seed: 9)
    let normal = random.normal([100, 100], mean: 1, standardDeviation: 2)
    #expect((normal.mean().item - 1).magnitude < 0.06)
    #expect((normal.standardDeviation().item - 2).magnitude < 0.05)
    let uniform = random.uniform([10_000], in: -1...3)
    #expect(uniform.min().item >= -1)
    #expect(uniform.max().item <= 3)
    #expect((uniform.mean().item - 1).magnitude < 0.05)
    #expect(random.uniform([2], in: 5...5) == [5, 5])
    #expect(random.permutation(100).sorted() == Array(0..<100))
    #expect(random.permutation(0) == [])
    var firsts = [0, 0, 0]
    for _ in 0..<3_000 { firsts[random.permutation(3)[0]] += 1 }
    #expect(firsts.allSatisfy { (900...1_100).contains($0) })
  }

  @Test func aCopyGoesOnInTheSameWay() {
    var random = Random(seed: 3)
    var copy = random
    #expect(random.next() == copy.next())
    #expect(random == copy)
    _ = random.next()
    #expect(random != copy)
  }

  @Test func impossibleSettings() {
    var random = Random(seed: 1)
    #expect(throws: TensorError.self) {
      try Checked.normal([1], standardDeviation: -1, using: &random)
    }
    #expect(throws: TensorError.boundsInWrongOrder(2, 1)) {
      try Checked.uniform([1], from: 2, through: 1, using: &random)
    }
    #expect(throws: TensorError.negativeSize([-1])) {
      try Checked.permutation(-1, using: &random)
    }
    #expect(random == Random(seed: 1))
  }
}

private let goldenNormalBits: [UInt64] = [
  13_836_489_453_517_746_836, 13_830_738_846_170_379_064, 4_617_174_658_243_623_374,
]
private let goldenPermutation = [1, 2, 7, 6, 5, 4, 3, 0]
