import Drawing
import Weaving

/// The head of a page.
extension PageFrame {
  func head() -> Markup {
    var head = Markup()
    // The policy comes before anything that could load something.
    for element in [charset, policy, viewport, colours, theme] { head += newline + element }
    head += newline + .element("title", [], title)
    if let description { head += newline + meta("description", description) }
    if hasFormulas { head += newline + link("stylesheet", link(to: "katex/katex.css")) }
    head += newline + link("stylesheet", link(to: "style.css"))
    head += newline + icon()
    for language in Language.allCases where translations.count > 1 {
      if let page = translations[language] { head += newline + alternate(language, page) }
    }
    head += social()
    // The live cells note what the page shows before the other scripts add to it.
    let scripts = (isLive ? [liveScriptPath] : []) + ["page.js", "search.js", "circuits.js"]
    for script in scripts {
      head += newline
      head += .element("script", [Attribute("src", link(to: script)), Attribute("defer", "")])
    }
    return .element("head", [], head + newline)
  }

  private var charset: Markup { .void("meta", [Attribute("charset", "utf-8")]) }

  /// Nothing but the site's own style sheets, scripts and images; no inline script or style, no
  /// form, no frame, no other host. Formulas carry their lengths in `style` and bring fonts; live
  /// cells compile the engine and run it in a worker made from a script of the site.
  private var policy: Markup {
    let formulas = hasFormulas ? "style-src-attr 'unsafe-inline'; font-src 'self'; " : ""
    let live = (
      scripts: isLive ? " 'wasm-unsafe-eval'" : "", workers: isLive ? "worker-src blob:; " : ""
    )
    let rules =
      "default-src 'none'; style-src 'self'; \(formulas)script-src 'self'\(live.scripts); "
      + "\(live.workers)img-src 'self'; "
      + "object-src 'none'; base-uri 'none'; form-action 'none'"
    return .void(
      "meta", [Attribute("http-equiv", "Content-Security-Policy"), Attribute("content", rules)])
  }

  /// What others show of a link to this page, and its one true address where that is known.
  private func social() -> Markup {
    var properties = [
      ("og:title", title), ("og:type", "article"),
      ("og:site_name", course.name), ("og:locale", language == .romanian ? "ro_RO" : "en_GB"),
    ]
    if let description { properties.append(("og:description", description)) }
    var head = Markup()
    if let address = canonicalAddress {
      head += newline + link("canonical", address)
      properties.append(("og:url", address))
    }
    for (name, value) in properties {
      head += newline
      head += .void("meta", [Attribute("property", name), Attribute("content", value)])
    }
    return head
  }

  private var canonicalAddress: String? {
    linksFromRoot ? nil : baseURL.map { canonicalURL(of: path, below: $0) }
  }

  private var viewport: Markup { meta("viewport", "width=device-width, initial-scale=1") }

  /// Sets the reader's theme: asked for before the style sheet, for which the first frame waits, and
  /// so there in time without keeping the page waiting.
  private var theme: Markup {
    .element("script", [Attribute("src", link(to: "theme.js")), Attribute("async", "")])
  }

  private var colours: Markup { meta("color-scheme", "light dark") }

  private func meta(_ name: String, _ content: String) -> Markup {
    .void("meta", [Attribute("name", name), Attribute("content", content)])
  }

  private func link(_ relation: String, _ address: String) -> Markup {
    .void("link", [Attribute("rel", relation), Attribute("href", address)])
  }

  private func icon() -> Markup {
    .void(
      "link",
      [
        Attribute("rel", "icon"), Attribute("type", "image/svg+xml"),
        Attribute("href", link(to: "favicon.svg")),
      ])
  }

  private func alternate(_ language: Language, _ page: String) -> Markup {
    .void(
      "link",
      [
        Attribute("rel", "alternate"), Attribute("hreflang", language.rawValue),
        // Search engines want whole addresses.
        Attribute("href", baseURL.map { canonicalURL(of: page, below: $0) } ?? link(to: page)),
      ])
  }
}

/// The address of a page below `base`; an index is its folder.
func canonicalURL(of page: String, below base: String) -> String {
  var root = base
  while root.hasSuffix("/") { root.removeLast() }
  let index = "index.html"
  let path = relativeLink(to: page, from: index)
  let isIndex = path == index || path.hasSuffix("/" + index)
  return root + "/" + (isIndex ? String(path.dropLast(index.count)) : path)
}
