public import Drawing
import Synchronization

/// Why a formula could not be typeset.
public struct TypesettingError: Error, Equatable, Sendable {
  /// One sentence without a full stop.
  public let message: String
  /// Where in the TeX, as a UTF-8 offset; `nil` where the whole formula is meant.
  public let offset: Int?
  /// What to do about it.
  public let notes: [String]
  /// Whether it is this machine's fault and not the formula's: KaTeX is not installed.
  public let isMissingKaTeX: Bool

  init(_ message: String, at offset: Int? = nil, notes: [String] = [], isMissing: Bool = false) {
    self.message = message
    self.offset = offset
    self.notes = notes
    isMissingKaTeX = isMissing
  }
}

/// Turns TeX into HTML and MathML with KaTeX, once for each formula: what is in the cache is not
/// typeset again, and then KaTeX is not even loaded.
///
/// Several threads may ask at once: each is lent a KaTeX of its own, since one heap of Duktape can do
/// one thing at a time.
public final class Typesetter: Sendable {
  /// The most bytes of HTML that one formula may take: a matrix of 40 × 40 takes 365 KB.
  static let largestMarkup = 200_000
  /// The most bytes of TeX in one formula.
  static let largestTeX = 8_000

  /// KaTeX's files, which pages with formulas need too.
  public let katex: KaTeXFiles

  private struct State {
    /// Loaded, and at work on nothing.
    var idle: [KaTeXEngine] = []
    /// Read when the first formula is asked for.
    var cache: FormulaCache?
    /// Read when a site with formulas is first made.
    var siteFiles: [KaTeXFiles.File]?
  }

  private let state: Mutex<State>
  private let saved: @Sendable () -> [UInt8]

  /// - Parameters:
  ///   - katex: where KaTeX is.
  ///   - cached: what `cacheIfChanged()` gave for an earlier run; of another version, or damaged,
  ///     it counts for nothing.
  public convenience init(katex: KaTeXFiles = KaTeXFiles(), cached: [UInt8] = []) {
    self.init(katex: katex, reading: { cached })
  }

  /// The same, where what an earlier run gave is read only if there is a formula to set.
  public init(katex: KaTeXFiles = KaTeXFiles(), reading saved: @escaping @Sendable () -> [UInt8]) {
    self.katex = katex
    self.saved = saved
    state = Mutex(State())
  }

  /// The formula as HTML with MathML in it.
  ///
  /// - Parameter display: whether it stands on a line of its own.
  public func markup(of tex: String, display: Bool) throws(TypesettingError) -> Markup {
    guard tex.utf8.count <= Self.largestTeX else {
      throw TypesettingError("a formula of more than \(Self.largestTeX) bytes")
    }
    let formula = FormulaCache.Formula(tex: tex, isDisplay: display)
    let known = withCache { $0.html(of: formula) }
    if let known, let markup = checkedMarkup(known).markup { return markup }
    let engine = try idleEngine()
    defer { state.withLock { $0.idle.append(engine) } }
    let html = try engine.html(of: tex, display: display)
    guard html.utf8.count <= Self.largestMarkup else {
      throw TypesettingError("this formula is too large for a page")
    }
    let checked = checkedMarkup(html)
    guard let markup = checked.markup else {
      throw TypesettingError("pages do not take what this formula needs: \(checked.problem)")
    }
    withCache { $0.add(html, for: formula) }
    return markup
  }

  private func withCache<Result: Sendable>(_ body: (inout FormulaCache) -> Result) -> Result {
    state.withLock { state in
      var cache = state.cache ?? FormulaCache(saved(), version: katex.version ?? "")
      // Held once while it is changed: a second holder would make a copy of it all.
      state.cache = nil
      defer { state.cache = cache }
      return body(&cache)
    }
  }

  private func idleEngine() throws(TypesettingError) -> KaTeXEngine {
    if let idle = state.withLock({ $0.idle.popLast() }) { return idle }
    return try KaTeXEngine(katex)
  }

  /// What a site with formulas has to carry (`KaTeXFiles.siteFiles`), read once.
  public func siteFiles() throws(TypesettingError) -> [KaTeXFiles.File] {
    if let known = state.withLock({ $0.siteFiles }) { return known }
    let files = try katex.siteFiles()
    state.withLock { $0.siteFiles = files }
    return files
  }

  /// The cache as it is to be saved; `nil` where it would be what was given, or what this gave before.
  ///
  /// - Parameter keepsUnused: whether formulas stay in it that nobody has asked for: where not all
  ///   lessons were woven, they may be those of the others.
  public func cacheIfChanged(keepingUnused keepsUnused: Bool = false) -> [UInt8]? {
    state.withLock { state -> [UInt8]? in
      guard let cache = state.cache, cache.isChanged(keepingUnused: keepsUnused) else { return nil }
      state.cache?.noteSaved()
      return cache.encoded(version: katex.version ?? "", keepingUnused: keepsUnused)
    }
  }
}
