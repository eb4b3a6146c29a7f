import CProcessor

/// Work that the project and peers do in turns, measured pair by pair.
struct Comparison {
  let name: String
  /// How many units of work a run does, and what one is called: `steps`, `nodes`.
  let units: Double
  let unit: String
  /// The project's ways to do it; each gives its seconds and the number that peers give, too.
  let ways: [Way]
  let peers: [Peer]

  /// One run of each way and of each peer, and how much of the processor each way had.
  private struct Pair {
    let ours: [Peer.Run]
    let additions: [Double]
    let theirs: [Peer.Run?]

    init(of comparison: Comparison) {
      let measured = comparison.ways.map { way in
        let before = processor_additions_at_once()
        let run = way.run()
        return (run: run, additions: min(before, processor_additions_at_once()))
      }
      (ours, additions) = (measured.map { $0.run }, measured.map { $0.additions })
      theirs = comparison.peers.map { $0.run() }
    }
  }

  struct Way {
    let name: String
    let run: () -> Peer.Run
  }

  /// Measures and prints: the medians, and of each way the median ratio to each peer; the same once more of the
  /// pairs in which nobody shared its processor, where that was not all of them.
  func report() {
    let pairs = (0..<rounds).map { _ in Pair(of: self) }
    let additions = pairs.flatMap { $0.additions }
    let (least, most) = (additions.min() ?? .nan, additions.max() ?? .nan)
    print("\n\(name)")
    for (index, way) in ways.enumerated() {
      line(way.name, pairs.map { ($0.ours[index], $0.theirs) })
      let alone = pairs.filter { $0.additions[index] > 0.85 * most }
      if alone.count < pairs.count {
        line(
          "  not shared: \(alone.count) of \(pairs.count)",
          alone.map { ($0.ours[index], $0.theirs) })
      }
    }
    for (index, peer) in peers.enumerated() {
      let runs = pairs.compactMap { $0.theirs[index] }
      runs.isEmpty ? print("  \(peer.name): not installed") : line(peer.name, runs.map { ($0, []) })
    }
    print("  additions at once, before or after: \(rounded(least)) to \(rounded(most))")
    if let reference = pairs.first?.ours.first?.check {
      warn(pairs.map { $0.ours + $0.theirs.compactMap { $0 } }, unless: reference)
    }
  }

  private func line(_ name: String, _ pairs: [(ours: Peer.Run, theirs: [Peer.Run?])]) {
    let seconds = median(pairs.map { $0.ours.seconds })
    var text = "  " + padded(name, to: 34) + number(seconds * 1e3, "ms", width: 11)
    text += number(seconds / units * 1e9, "ns/" + unit, width: 12)
    for (index, peer) in peers.enumerated() {
      let ratios = pairs.compactMap { pair in
        pair.theirs.isEmpty ? nil : pair.theirs[index].map { $0.seconds / pair.ours.seconds }
      }
      if ratios.isEmpty { continue }
      let ratio = median(ratios)
      text +=
        ratio >= 1
        ? "   \(rounded(ratio))× faster than \(peer.name)"
        : "   \(rounded(1 / ratio))× slower than \(peer.name)"
    }
    print(text)
  }

  /// A figure means nothing where the work was another.
  private func warn(_ runs: [[Peer.Run]], unless reference: Double) {
    for run in runs.joined()
    where !((run.check - reference).magnitude <= 1e-6 * max(reference.magnitude, 1e-3)) {
      return print("  NOT THE SAME WORK: \(run.check) and \(reference)")
    }
  }
}
