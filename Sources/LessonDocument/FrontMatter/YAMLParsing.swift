import Yams

/// What libyaml had to say, and where.
struct YamlProblem: Error {
  let message: String
  let mark: Mark?

  /// What to do about the mistakes that are made most, of which libyaml only says where it noticed.
  var advice: [String] {
    switch message {
    case "mapping values are not allowed in this context":
      ["a text with ': ' in it stands in quotes: title: \"Scores: how wrong?\""]
    case "could not find expected ':'":
      ["a line is a key, ':', a blank and a value; look at the line above as well"]
    case "found unexpected end of stream": ["is there a quote that is never closed?"]
    case "found character that cannot start any token":
      ["lines begin with blanks, not tabs, and a text that begins with a sign stands in quotes"]
    case "found a tab character that violates indentation":
      ["lines begin with blanks, not tabs"]
    default: []
    }
  }
}

/// The first document of `text`; `nil` when there is nothing in it.
func composed(_ text: String) throws(YamlProblem) -> Node? {
  do {
    return try compose(yaml: text)
  } catch let error as YamlError {
    throw YamlProblem(error)
  } catch {
    throw YamlProblem(message: "cannot be read", mark: nil)
  }
}

extension YamlProblem {
  fileprivate init(_ error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self.init(message: problem, mark: mark)
    case .duplicatedKeysInMapping(let duplicates, let context):
      self.init(message: "key '\(duplicates.first ?? "")' is given twice", mark: context.mark)
    case .reader(let problem, _, _, _):
      self.init(message: problem, mark: nil)
    default:
      self.init(message: "cannot be read", mark: nil)
    }
  }
}

/// The name of an anchor `&name` that is also used as `*name`, with the alias's place in `yaml`.
///
/// Yams hashes the keys of mappings, which takes for ever when aliases build one up by doubling.
func firstAlias(in yaml: ArraySlice<UInt8>) -> Range<Int>? {
  let anchors = Set(names(after: UInt8(ascii: "&"), in: yaml).map { Array(yaml[$0]) })
  return names(after: UInt8(ascii: "*"), in: yaml).first { anchors.contains(Array(yaml[$0])) }
}

private func names(after mark: UInt8, in yaml: ArraySlice<UInt8>) -> [Range<Int>] {
  yaml.indices.filter { yaml[$0] == mark }.compactMap { place in
    let name = yaml[(place + 1)...].prefix {
      isAlphanumeric($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
    }
    return name.isEmpty ? nil : place + 1..<place + 1 + name.count
  }
}
