import LessonSite
import Testing

@testable import LessonSite

/// Under the thread sanitizer (`make race-check`) these find what goes well by chance, too.
@Suite("Eight workers at one course")
struct WorkerThreadTests {
  @Test("give what one gives, byte for byte and message for message")
  func sameBytes() throws {
    let (one, eight) = (try built(jobs: 1), try built(jobs: 8))
    #expect(one.pages.count > 60)
    #expect(try one.contents == eight.contents)
    #expect(one.messages == eight.messages)
    // Otherwise there was nothing to compare.
    #expect(one.messages.contains { $0.hasPrefix("lessons/en/lesson-13.md:") })
    for part in ["<svg", "katex", "28 numbers", "true 64.0"] {
      #expect(one.text("en/lesson-28.html").contains(part), "\(part)")
    }
  }

  @Test("give it again where half of the course is remembered")
  func remembering() throws {
    let builds = try builds(jobs: 8)
    let before = try builds.build().contents
    for path in builds.lessons.keys where path.hasSuffix("7.md") {
      builds.lessons[path, default: ""] += "\nOne sentence more.\n"
    }
    let after = try builds.build().contents
    #expect(after != before)
    #expect(try builds.fresh().contents == after)
  }

  private func built(jobs: Int) throws -> Site { try builds(jobs: jobs).fresh() }

  private func builds(jobs: Int) throws -> CachedBuilds {
    var lessons: [String: String] = [:]
    for number in 1...60 { lessons["en/lesson-\(number).md"] = lesson(number) }
    let builds = try CachedBuilds(lessons)
    builds.files["data/numbers.csv"] = "a,b,kind\n1,2,x\n3,4,y\n"
    builds.configure = { $0.jobs = jobs }
    return builds
  }

  /// Text, formulas (one that all have, one of its own), a circuit, a training, products that go to
  /// OpenBLAS, a figure, a table of data, links to others; number 13 makes a false claim.
  private func lesson(_ number: Int) -> String {
    """
    ---
    title: Lesson \(number)
    order: \(number)
    ---
    After [the one before](lesson-\(max(1, number - 1)).md), $x^2 + y^2$ and $x_{\(number)}$, https://example.org/\(number).

    ```swift-ml
    let x = variable(\(number))
    let q = x * 2 + 1
    let f = sigmoid(q) * q
    f.backward()
    graph(f)
    ```

    ```swift-ml
    var random = Random(seed: \(number))
    var W = random.normal([4, 3])
    let inputs = random.uniform([8, 4], in: -1...1)
    for _ in 0..<20 {
      let slope = gradient(at: W) { W in softmaxCrossEntropy(inputs • W, [0, 1, 2, 0, 1, 2, 0, 1]) }
      W -= 0.5 * slope
    }
    print(W)
    let large = matmul(Tensor(ones: [64, 64]), Tensor(ones: [64, 64]))
    print(large == matmul(Tensor(ones: [64, 64]), Tensor(ones: [64, 64])), large[0, 0].item)
    ```

    ```swift-ml
    plot((0..<30).map { Double($0 * \(number)) })
    let data = loadCSV("data/numbers.csv", label: "kind")
    print("\(number) numbers", data.inputs)
    table(data.inputs)
    expect(\(number == 13 ? "false" : "true"))
    ```

    The lesson has number `{swift-ml} \(number) + 0`.
    """
  }
}
