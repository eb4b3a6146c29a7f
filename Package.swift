// swift-tools-version: 6.2

import PackageDescription

// Speed matters in `swift run render` too, and that is a debug build: the project's own targets are
// optimised there as well (matrix products 31 times faster, the interpreter 7 times). SwiftPM refuses
// such flags in a dependency, and `SwiftML` is meant to be one, so they stay out of checkouts.
let isDependency = Context.packageDirectory.split(separator: "/").contains("checkouts")
let optimised: [SwiftSetting] =
  isDependency ? [] : [.unsafeFlags(["-O"], .when(configuration: .debug))]

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A module of the project: what it may import is what stands in `dependencies`
/// (docs/ARCHITECTURE.md has the table; Tests/ProjectTests holds the sources against it).
func module(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = [])
  -> Target
{
  .target(
    name: name, dependencies: dependencies, resources: resources,
    swiftSettings: strict + optimised)
}

/// `data` are folders of samples that the tests read from their place in the sources.
func tests(_ name: String, _ dependencies: [Target.Dependency], data: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: data, swiftSettings: strict)
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let flyingSocks = Target.Dependency.product(name: "FlyingSocks", package: "FlyingFox")

let package = Package(
  name: "swift-ml",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "render", targets: ["render"]),
    .library(name: "SwiftML", targets: ["SwiftML"]),
    .library(name: "LessonLanguage", targets: ["LessonLanguage"]),
    .library(name: "LiveEngine", targets: ["LiveEngine"]),
    .library(name: "Drawing", targets: ["Drawing", "LessonOutput"]),
    .library(name: "PreviewServer", targets: ["PreviewServer"]),
    .library(
      name: "LessonSite", targets: ["LessonSite", "LessonDocument", "SourceText", "Typesetting"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    // The portable floor: no Foundation, no existentials, no file, no clock.
    .target(name: "CMath", linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
    module("SourceText"),
    // Large matrix products; natively only, the page has loops of our own.
    .systemLibrary(
      name: "COpenBLAS", pkgConfig: "openblas",
      providers: [.apt(["libopenblas-serial-dev"]), .brew(["openblas"])]),
    module("Autodiff", ["CMath", "COpenBLAS"]),
    module("LessonOutput"),
    module("SwiftML", ["Autodiff", "LessonOutput"]),
    module("LessonLanguage", ["SourceText", "SwiftML"]),
    module("Drawing", ["LessonOutput", "SourceText"]),
    module(
      "LiveEngine", ["CMath", "Drawing", "LessonLanguage", "LessonOutput", "SourceText", "SwiftML"]),

    // The native floor: every foreign library, every file.
    .systemLibrary(
      name: "CCmarkGFM", pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),
    module("LessonDocument", ["SourceText", "CCmarkGFM", "Yams"]),
    .systemLibrary(
      name: "CDuktape", pkgConfig: "duktape",
      providers: [.apt(["duktape-dev"]), .brew(["duktape"])]),
    module("Typesetting", ["Drawing", "CDuktape"], resources: [.process("Notices")]),
    module("Weaving", ["LessonDocument", "LessonLanguage", "Drawing", "Typesetting"]),
    module("LessonSite", ["Weaving"], resources: [.process("Theme")]),
    module("PreviewServer", ["LessonSite", flyingSocks], resources: [.process("Resources")]),
    .executableTarget(
      name: "render",
      dependencies: [
        "LessonSite", "LessonDocument", "LessonLanguage", "PreviewServer", "Typesetting", "Weaving",
        argumentParser,
      ],
      swiftSettings: strict + optimised),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    tests("SourceTextTests", ["SourceText"]),
    tests("AutodiffTests", ["Autodiff"], data: ["References"]),
    tests("SwiftMLTests", ["SwiftML", "LessonOutput"]),
    tests(
      "LessonLanguageTests",
      ["LessonLanguage", "LessonOutput", "SourceText", "SwiftML", "TestSupport"],
      data: ["Programs", "Pending", "Crashers"]),
    tests(
      "FidelityTests",
      [
        "LessonLanguageTests", "LessonLanguage", "LessonDocument", "SourceText", "SwiftML",
        "TestSupport",
      ]),
    tests(
      "DrawingTests", ["Drawing", "LessonOutput", "SourceText", "TestSupport"], data: ["Golden"]),
    tests("LiveEngineTests", ["LiveEngine", "LessonLanguage"]),
    tests(
      "LessonDocumentTests", ["LessonDocument", "SourceText", "TestSupport"], data: ["Samples"]),
    tests("TypesettingTests", ["Typesetting", "Drawing", "TestSupport"], data: ["Samples"]),
    tests("WeavingTests", ["Weaving", "LessonDocument", "SourceText", "Typesetting"]),
    tests(
      "LessonSiteTests",
      [
        "LessonSite", "LessonDocument", "LessonLanguage", "LessonOutput", "SourceText", "SwiftML",
        "Typesetting", "Weaving",
      ]),
    tests("PreviewServerTests", ["PreviewServer", "LessonSite", "SourceText", "TestSupport"]),
    tests("RenderTests", ["TestSupport"]),
    tests("ProjectTests", ["TestSupport"]),
  ]
)
