import Foundation
import Testing

/// Builds that are ended at any moment: the site is the old one or the new one, whole.
@Suite(.serialized)
struct InterruptionTests {
  /// A course that fills a build with some work; every page says `word`.
  private func write(_ word: String, to here: Workplace) throws {
    for number in 0..<12 {
      try here.write(
        "---\ntitle: Lesson \(number)\n---\n\n\(word)\n\n```swift-ml\nprint(\"\(word)\")\n```\n",
        to: "lessons/en/\(number).md")
    }
  }

  /// A workplace with a site and a file of its owner's in it, and what the site is for each word.
  private func workplace() throws -> (here: Workplace, sites: [[String: Data]], seconds: Double) {
    let here = try Workplace()
    var sites: [[String: Data]] = []
    var seconds = 0.0
    for word in ["old", "new"] {
      try write(word, to: here)
      let start = Date()
      #expect(try here.render("lessons").status == 0)
      seconds = Date().timeIntervalSince(start)
      try here.write("mine", to: "site/en/mine.txt")
      sites.append(try here.tree("site"))
    }
    #expect(sites[0] != sites[1])
    return (here, sites, seconds)
  }

  @Test("killed at 100 random moments; now and then one may end, and its site is the new one")
  func killed() throws {
    let (here, sites, first) = try workplace()
    var seconds = first
    var seen: Set<Int> = []
    for round in 0..<100 {
      let isNew = round / 2 % 2
      try write(["old", "new"][isNew], to: here)
      let build = try here.start("lessons", "--quiet")
      usleep(UInt32(Double.random(in: 0...1.1) * seconds * 1e6))
      // So that some end by themselves, whatever else the machine does.
      seconds *= build.kill(SIGKILL) == 0 ? 0.95 : 1.03
      let site = try here.tree("site")
      let found = try #require(sites.firstIndex(of: site), "round \(round): neither site")
      seen.insert(found)
      if round % 20 == 19 {
        #expect(try here.render("lessons").status == 0)
        #expect(try here.tree("site") == sites[isNew])
        #expect(try here.names() == ["lessons", "site"])
      }
    }
    #expect(seen == [0, 1])
  }

  @Test("SIGINT and SIGTERM leave the old site", arguments: [SIGINT, SIGTERM])
  func interrupted(signal: Int32) throws {
    let (here, sites, seconds) = try workplace()
    try write("old", to: here)
    for _ in 0..<5 {
      let build = try here.start("lessons", "--quiet")
      usleep(UInt32(Double.random(in: 0...0.4) * seconds * 1e6))
      #expect([0, signal].contains(build.kill(signal)))
      #expect(sites.contains(try here.tree("site")))
    }
    #expect(try here.render("lessons").status == 0)
    #expect(try here.tree("site") == sites[0])
    #expect(try here.names() == ["lessons", "site"])
  }
}
