/// The table of modules in docs/ARCHITECTURE.md: who may import whom.
struct ModuleTable {
  /// A row of the table.
  struct Module: Equatable {
    /// Whether it has to compile for a machine without an operating system.
    let isPortable: Bool
    /// What its row names.
    let mayImport: Set<String>
  }

  /// The rows by the module's name.
  let modules: [String: Module]

  /// Reads the rows whose first cell is `portable` or `native`.
  init(readingFrom markdown: String) {
    var modules: [String: Module] = [:]
    for line in markdown.split(separator: "\n") where line.hasPrefix("|") {
      let cells = line.split(separator: "|").map { $0.trimmingPrefix(while: \.isWhitespace) }
      guard cells.count >= 4, let name = Self.names(in: cells[1]).first else { continue }
      guard let floor = cells[0].split(separator: " ").first else { continue }
      guard ["portable", "native"].contains(floor) else { continue }
      modules[name] = Module(
        isPortable: floor == "portable", mayImport: Set(Self.names(in: cells[3])))
    }
    self.modules = modules
  }

  /// Everything that a module may import: what its row names, and what those may.
  func allowed(for name: String) -> Set<String> {
    var allowed: Set<String> = []
    var open = [name]
    while let next = open.popLast() {
      for module in modules[next]?.mayImport ?? [] where allowed.insert(module).inserted {
        open.append(module)
      }
    }
    return modules[name]?.isPortable == false
      ? allowed.union(["Foundation", "Synchronization"]) : allowed
  }

  /// What stands between backticks.
  private static func names(in cell: Substring) -> [String] {
    let pieces = cell.split(separator: "`", omittingEmptySubsequences: false)
    return pieces.enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }
}

extension ModuleTable {
  /// What is wrong with the imports of one source of a module.
  func complaints(about source: String, in module: String) -> [String] {
    guard let row = modules[module] else { return ["\(module) is not in the table"] }
    let allowed = allowed(for: module)
    return imports(of: source).filter { !allowed.contains($0.module) }.compactMap { found in
      if row.isPortable && found.isMarkedNative
        && isNativeOnly(line: found.line, of: source)
      {
        return nil
      }
      return "line \(found.line): \(module) may not import \(found.module)"
    }
  }
}

/// Whether a line (from 1) of a source is compiled natively only: under
/// `#if !hasFeature(Embedded)`, or in the other branch of `#if hasFeature(Embedded)`.
func isNativeOnly(line: Int, of source: String) -> Bool {
  var branches: [(isNative: Bool, othersAreNative: Bool)] = []
  for text in SwiftCode(of: source).lines.prefix(line) {
    let words = text.split(separator: " ")
    let condition = words.dropFirst().joined()
    switch words.first {
    case "#if":
      branches.append((condition == "!hasFeature(Embedded)", condition == "hasFeature(Embedded)"))
    case "#else", "#elseif":
      guard let branch = branches.popLast() else { return false }
      branches.append((branch.othersAreNative, branch.othersAreNative))
    case "#endif": _ = branches.popLast()
    default: break
    }
  }
  return branches.contains { $0.isNative }
}
