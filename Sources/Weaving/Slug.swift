/// A text in the alphabet of our ids: a–z, 0–9 and single hyphens; `Pierderea, în șase pași`
/// becomes `pierderea-in-sase-pasi`. Empty where no letter has a Latin base.
func asciiSlug(_ text: String) -> String {
  var slug = ""
  for scalar in text.unicodeScalars {
    if let letter = asciiLetter(scalar) {
      slug.unicodeScalars.append(letter)
    } else if !slug.isEmpty, slug.last != "-", !scalar.properties.isDiacritic {
      slug += "-"
    }
  }
  if slug.last == "-" { slug.removeLast() }
  return slug
}

/// The id of a label. Labels begin with `fig-`, `tbl-`, `eq-` or `sec-`, headings with `sec-` too,
/// everything else on a page with a prefix of ours, so that none takes another's id.
func labelID(_ label: String) -> String {
  let slug = asciiSlug(label)
  let isOurs = ["fig-", "tbl-", "eq-", "sec-"].contains { slug.hasPrefix($0) }
  return isOurs ? slug : "lbl-" + slug
}

/// The anchor that GitHub and others give to a heading: lower case, punctuation gone, blanks as
/// hyphens. Authors who try their links there write these.
func codeHostSlug(_ text: String) -> String {
  var slug = ""
  for scalar in text.lowercased().unicodeScalars {
    if scalar == " " {
      slug += "-"
    } else if scalar == "-" || scalar == "_" || scalar.properties.isAlphabetic
      || scalar.properties.numericType != nil
    {
      slug.unicodeScalars.append(scalar)
    }
  }
  return slug
}

/// Folds to a–z and 0–9 by the scalar's Unicode name: `ș` is "LATIN SMALL LETTER S WITH COMMA
/// BELOW", so `s`.
private func asciiLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
  let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
  switch lower {
  case "a"..."z", "0"..."9": return lower
  default: break
  }
  guard let name = lower.properties.name, name.hasPrefix("LATIN SMALL LETTER ") else { return nil }
  let rest = name.dropFirst("LATIN SMALL LETTER ".count)
  guard let base = rest.unicodeScalars.first, rest.dropFirst().hasPrefix(" WITH ") else {
    return nil
  }
  return base.properties.lowercaseMapping.unicodeScalars.first
}

/// Gives every name once: a name that is taken gets `-2`, `-3` …
struct UniqueNames {
  private let firstSuffix: Int
  private var taken: Set<String> = []
  private var next: [String: Int] = [:]

  init(firstSuffix: Int = 2) { self.firstSuffix = firstSuffix }

  mutating func take(_ name: String) -> String {
    var unique = name
    var suffix = next[name] ?? firstSuffix
    while !taken.insert(unique).inserted {
      unique = "\(name)-\(suffix)"
      suffix += 1
    }
    next[name] = suffix
    return unique
  }
}
