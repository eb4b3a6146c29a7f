// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "swift-ml", path: "..")],
  targets: [
    .target(name: "CProcessor"),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "CProcessor",
        .product(name: "LessonLanguage", package: "swift-ml"),
        .product(name: "SwiftML", package: "swift-ml"),
        .product(name: "Drawing", package: "swift-ml"),
        .product(name: "LiveEngine", package: "swift-ml"),
      ],
      swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]),
  ]
)
