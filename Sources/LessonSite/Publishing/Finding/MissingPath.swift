import SourceText

/// There is no such folder or file, and which one of nearly its name there is.
func noSuch(_ kind: FolderEntry.Kind, _ path: String) -> PublishingError {
  let near = nearPath(to: path, kind).map { "; did you mean '\($0)'?" } ?? ""
  return .misuse("no such \(kind == .folder ? "folder" : "file"): \(path)\(near)")
}

/// What may have been meant by a path of which one part is not there.
func nearPath(to path: String, _ wanted: FolderEntry.Kind) -> String? {
  let parts = pathParts(path)
  let root = path.utf8.first == UInt8(ascii: "/") ? "/" : ""
  let known = parts.indices.prefix {
    resolvedPath(root + parts[...$0].joined(separator: "/")) != nil
  }
  guard known.count < parts.count else { return nil }
  let missing = parts[known.count]
  let parent = root + parts[..<known.count].joined(separator: "/")
  let isLast = known.count == parts.count - 1
  let entries = (try? FolderEntry.all(in: parent.isEmpty ? "." : parent)) ?? []
  let names = entries.filter { $0.kind == (isLast ? wanted : .folder) }.map(\.name)
  guard let near = nearestName(to: missing, among: names.filter { !$0.hasPrefix(".") }) else {
    return nil
  }
  let meant =
    root
    + (parts[..<known.count] + [near] + parts[(known.count + 1)...])
    .joined(separator: "/")
  return resolvedPath(meant) == nil ? nil : meant
}
