import SwiftML
import Testing

/// Data sets: the toys, batches, standardization, splits, and tables of text.
@Suite struct DatasetTests {
  private let small = Dataset(
    inputs: [[1, 5], [2, 5], [3, 5], [4, 5], [5, 5]], labels: [0, 1, 0, 1, 0],
    classNames: ["a", "b"])

  @Test func toys() {
    let makers: [(Int, (Int, Double, inout Random) -> Dataset)] = [
      (3, { Dataset.spiral(count: $0, noise: $1, using: &$2) }),
      (2, { Dataset.moons(count: $0, noise: $1, using: &$2) }),
      (3, { Dataset.blobs(count: $0, noise: $1, using: &$2) }),
      (2, { Dataset.xor(count: $0, noise: $1, using: &$2) }),
      (2, { Dataset.circles(count: $0, noise: $1, using: &$2) }),
    ]
    for (classes, make) in makers {
      var (random, same) = (Random(seed: 4), Random(seed: 4))
      let data = make(100, 0.05, &random)
      #expect(data.inputs.shape == [100, 2])
      #expect(data.classNames.count == classes)
      #expect(data.labels.filter { $0 == 0 }.count == (classes == 2 ? 50 : 34))
      #expect(abs(data.inputs).max().item < 2.5)
      #expect(make(100, 0.05, &same).inputs == data.inputs)
      #expect(make(100, 0.05, &same).inputs != data.inputs)
    }
  }

  @Test func withoutNoiseTheyLieWhereTheyShould() {
    var random = Random(seed: 5)
    let circles = Dataset.circles(count: 10, noise: 0, using: &random)
    let radii = circles.inputs.norm(axis: 1)
    for (label, radius) in zip(circles.labels, radii.values) {
      #expect((radius - (label == 0 ? 1 : 0.5)).magnitude < 1e-15)
    }
    let xor = Dataset.xor(count: 50, noise: 0, using: &random)
    for (label, point) in zip(xor.labels, xor.inputs.rows) {
      #expect((point[0] * point[1]).item * (label == 0 ? 1 : -1) >= 0)
    }
    #expect(Dataset.spiral(count: 30, noise: 0, using: &random).inputs[0] == [0, 0])
  }

  @Test func batchesHaveEveryExampleOnce() {
    var random = Random(seed: 6)
    let batches = small.batches(of: 2, shuffledBy: &random)
    #expect(batches.map(\.count) == [2, 2, 1])
    let firsts = batches.flatMap { $0.inputs[.all, 0].values }
    #expect(firsts.sorted() == [1, 2, 3, 4, 5])
    #expect(firsts != [1, 2, 3, 4, 5])
    for batch in batches {
      for (input, label) in zip(batch.inputs.rows, batch.labels) {
        #expect(label == (Int(input[0].item) - 1) % 2)
      }
    }
    let (first, second) = small.split(fraction: 0.6, using: &random)
    #expect(first.count == 3)
    #expect(second.count == 2)
    #expect(small.split(fraction: 1, using: &random).second.inputs.shape == [0, 2])
  }

  @Test func standardizing() {
    let inputs = small.standardized().inputs
    #expect(inputs[.all, 1] == Tensor(zeros: [5]))
    #expect(inputs[.all, 0].mean() == 0)
    #expect((inputs[.all, 0].standardDeviation().item - 1).magnitude < 1e-15)
  }

  @Test func whatCannotBe() {
    var random = Random(seed: 1)
    #expect(
      throws: TensorError.notPositive(Wording("the size of a batch", ro: "mărimea unui lot"), 0)
    ) {
      try Checked.batches(of: 0, from: small, shuffledBy: &random)
    }
    #expect(
      throws: TensorError.setting(
        Wording("the fraction of a split", ro: "fracția unei împărțiri"), 2,
        Wording("from 0 through 1", ro: "de la 0 până la 1"))
    ) {
      try Checked.split(small, fraction: 2, using: &random)
    }
    #expect(
      throws: TensorError.notPositive(
        Wording("the number of examples", ro: "numărul de exemple"), 0)
    ) {
      try Checked.moons(count: 0, using: &random)
    }
    #expect(throws: TensorError.labelOutOfRange(label: 1, position: 0, classes: 1)) {
      try Checked.dataset([[1]], [1], classNames: ["a"])
    }
  }

  @Test func tablesOfText() throws {
    let text = "a,species,\"b \"\"x\"\"\"\r\n1, rose ,2.5\r\n\r\n-3,\"li,ly\n!\", 4e1\n5, rose ,6"
    let data = try Dataset(commaSeparated: text, label: "species")
    #expect(data.inputs == [[1, 2.5], [-3, 40], [5, 6]])
    #expect(data.labels == [0, 1, 0])
    #expect(data.classNames == [" rose ", "li,ly\n!"])
  }

  @Test(
    "a table that cannot be read",
    arguments: [
      ("", 1, "the table is empty"),
      ("a,b\n1,2", 1, "no column is called 'c'; the columns are 'a', 'b'"),
      ("a,c\n1,2,3", 2, "3 values for 2 columns"),
      ("a,c\n1,x\n\ny,x", 4, "'y' in column 'a' is no number"),
      ("a,c\n\"1,x", 2, "a quote is not closed"), ("a,c\n", 1, "the table has no examples"),
      ("a, c\n,x", 2, "nothing in column 'a' is no number"),
      ("a,c\ninf,x", 2, "'inf' in column 'a' is no number"),
    ])
  func mistakes(text: String, line: Int, message: String) {
    do {
      _ = try Dataset(commaSeparated: text, label: "c")
      Issue.record("no error for \(text)")
    } catch {
      #expect(error.line == line)
      #expect(error.message == message)
    }
  }
}
