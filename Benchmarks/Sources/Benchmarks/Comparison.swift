/// Work that the project and peers do in turns, measured pair by pair.
struct Comparison {
  let name: String
  /// How many units of work a run does, and what one is called: `steps`, `nodes`.
  let units: Double
  let unit: String
  /// The project's ways to do it; each gives its seconds and the number that peers give, too.
  let ways: [Way]
  let peers: [Peer]

  struct Way {
    let name: String
    let run: () -> Peer.Run
  }

  /// Measures and prints: the medians, and of each way the median ratio to each peer.
  func report() {
    var ours = ways.map { _ in [Peer.Run]() }
    var theirs = peers.map { _ in [Peer.Run]() }
    for _ in 0..<rounds {
      for (index, way) in ways.enumerated() { ours[index].append(way.run()) }
      for (index, peer) in peers.enumerated() {
        if let run = peer.run() { theirs[index].append(run) }
      }
    }
    print("\n\(name)")
    for (way, runs) in zip(ways, ours) { line(way.name, runs, against: theirs) }
    for (peer, runs) in zip(peers, theirs) {
      runs.isEmpty ? print("  \(peer.name): not installed") : line(peer.name, runs, against: [])
    }
    if let reference = ours.first?.first?.check { warn(ours + theirs, unless: reference) }
  }

  private func line(_ name: String, _ runs: [Peer.Run], against peers: [[Peer.Run]]) {
    let seconds = median(runs.map { $0.seconds })
    var text = "  " + padded(name, to: 34) + number(seconds * 1e3, "ms", width: 11)
    text += number(seconds / units * 1e9, "ns/" + unit, width: 12)
    for (peer, theirs) in zip(self.peers, peers) where !theirs.isEmpty {
      let ratio = median(zip(runs, theirs).map { $1.seconds / $0.seconds })
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
