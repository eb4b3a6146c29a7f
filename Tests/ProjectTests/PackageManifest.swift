import Foundation

/// What Package.swift declares, as SwiftPM understands it.
struct PackageManifest: Decodable {
  /// A target: a module, a library of the system or a set of tests.
  struct Target: Decodable {
    /// The module's name.
    let name: String
    /// `regular`, `executable`, `system` or `test`.
    let type: String
    /// Where its sources are, if that is said.
    let path: String?
    /// Targets and products, by name.
    let dependencies: [Dependency]
  }

  /// A target or a product of another package that a target may use.
  struct Dependency: Decodable {
    /// The name of the target or product.
    let name: String

    private enum Key: String, CodingKey { case byName, product, target }

    /// SwiftPM writes `{"byName": ["Low", null]}`: the kind as the key, the name first.
    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      guard let key = container.allKeys.first else {
        throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "no name"))
      }
      var list = try container.nestedUnkeyedContainer(forKey: key)
      name = try list.decode(String.self)
    }
  }

  /// All targets, tests too.
  let targets: [Target]

  /// The targets that are no tests, nor shared by tests.
  var modules: [Target] {
    targets.filter { $0.type != "test" && $0.path?.hasPrefix("Tests/") != true }
  }

  /// Asks SwiftPM, in a build folder of its own: the project's may be locked by the running tests.
  static func load() throws -> PackageManifest {
    let json = try output(
      of: ["swift", "package", "--scratch-path", ".build/manifest", "dump-package"])
    return try JSONDecoder().decode(PackageManifest.self, from: json)
  }
}
