import Foundation
import SourceText

/// The files beside the pages: one style sheet, small scripts, one icon.
struct ThemeFiles: Sendable {
  /// Read once: nobody changes a program's resources while it runs.
  static let shared = ThemeFiles()

  /// The files as the site has them.
  private(set) var files: [SiteFile] = []
  /// Files that are missing from this installation of the program.
  private(set) var reports: [Site.Report] = []
  /// The script of live cells, one function put together of several files, and that of the worker which runs them.
  private(set) var live: [UInt8] = []
  private(set) var liveWorker: [UInt8] = []
  /// The licences of what the engine is made of.
  private(set) var engineLicences: [UInt8] = []

  /// Reads them from the resources of the module.
  private init() {
    let styles = [
      "tokens", "lesson", "formulas", "callouts", "search", "layout", "code", "figures",
      "circuits", "stepping", "charts", "cells", "live", "index", "narrow", "forced",
      "print",
    ]
    let sheets = styles.map { resource("\($0).css") }
    files = [
      SiteFile(path: "style.css", bytes: Array(sheets.joined())),
      SiteFile(path: "theme.js", bytes: resource("theme.js")),
      SiteFile(path: "page.js", bytes: resource("page.js")),
      SiteFile(path: "search.js", bytes: resource("search.js")),
      SiteFile(path: "circuits.js", bytes: resource("circuits.js")),
      SiteFile(path: "favicon.svg", bytes: resource("favicon.svg")),
    ]
    let parts = [
      "parts", "results", "messages", "editor", "runs", "numbers", "number-keys", "sliders",
      "sharing", "embedded", "buttons",
    ]
    let script = parts.map { resource("live-\($0).js") }.joined()
    live = Array("(function () {\n\"use strict\";\n".utf8) + script + Array("})();\n".utf8)
    liveWorker = resource("live-worker.js")
    engineLicences = resource("engine-licences.txt")
  }

  private mutating func resource(_ name: String) -> [UInt8] {
    if let url = Bundle.module.url(forResource: name, withExtension: nil),
      let data = try? Data(contentsOf: url)
    {
      return Array(data)
    }
    let missing = Diagnostic("the theme's file '\(name)' is missing from this program", at: 0..<0)
    reports.append(.init(file: SourceFile(path: name, text: ""), diagnostics: [missing]))
    return []
  }
}
