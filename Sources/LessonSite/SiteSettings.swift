import Foundation
public import LessonLanguage
public import SwiftML
public import Typesetting
public import Weaving

/// What whoever makes a site may choose.
public struct SiteSettings: Sendable {
  /// The address at which the site will be, such as `https://example.org/ml/`: for canonical links
  /// and the sitemap. Without it a site has neither.
  public var baseURL: String?
  /// What becomes of the solutions of exercises.
  public var solutions = SolutionStyle.fold
  /// How much a lesson may take.
  public var limits = Limits.measured
  /// What `loadCSV` reads.
  public var data = DataFiles.none
  /// The files beside the lessons.
  public var files = LessonFiles()
  /// Sets the formulas, and keeps them from one build to the next.
  public var typesetter = Typesetter()
  /// The engine for the pages, compiled and packed; without it their cells cannot be run
  /// again.
  public var engine: [UInt8] = []

  /// How many lessons are worked on at once. It changes nothing in the site.
  public var jobs = ProcessInfo.processInfo.activeProcessorCount
  /// What earlier builds have made already.
  public var memory = BuildMemory()
  /// Is told how many lessons are built of those that have to be, from whichever thread built one.
  public var progress: (@Sendable (_ done: Int, _ count: Int) -> Void)?

  /// The defaults.
  public init() {}
}
