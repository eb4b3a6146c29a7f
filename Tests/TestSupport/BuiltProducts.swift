public import Foundation

/// The folder of what was built: that of the running tests.
///
/// From the arguments (on Linux the tests' own path, on macOS that of their bundle), since
/// `Bundle.allBundles` is not safe while other tests ask for bundles.
public let builtProducts: URL = {
  let arguments = CommandLine.arguments
  let tests = arguments.first { $0.contains(".xctest") } ?? arguments[0]
  var url = URL(filePath: tests)
  while url.path.contains(".xctest") { url.deleteLastPathComponent() }
  return url.resolvingSymlinksInPath()
}()
