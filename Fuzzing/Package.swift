// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "Fuzzing",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "swift-ml", path: "..")],
  targets: [
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        .product(name: "LessonLanguage", package: "swift-ml"),
        .product(name: "LessonSite", package: "swift-ml"),
        .product(name: "Drawing", package: "swift-ml"),
        .product(name: "PreviewServer", package: "swift-ml"),
      ],
      swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]),
  ]
)
