import Foundation
import Testing

/// What `make engine` calls, where the pages' engine cannot be compiled.
@Suite("Utilities/build-engine-wasm.sh --if-possible")
struct EngineBuildTests {
  @Test("without a linker one line says so, and it is no error")
  func noLinker() throws {
    let project = try BareProject()
    let outcome = try project.buildEngine("--if-possible", tools: "/nowhere")
    #expect(outcome.status == 0)
    #expect(outcome.printed.split(separator: "\n").count == 1)
    #expect(outcome.printed.contains("compiled here: /nowhere/wasm-ld is missing"))
    #expect(!project.hasEngine)
    #expect(try project.buildEngine(tools: "/nowhere").status != 0)
  }

  @Test("neither is an error what the compiler refuses; an engine of before goes")
  func refused() throws {
    let project = try BareProject()
    try project.write("let wrong: Int = \"\"\n", to: "Sources/SourceText/Wrong.swift")
    try project.write("an engine", to: ".build/engine.packed")
    let outcome = try project.buildEngine("--if-possible")
    #expect(outcome.status == 0)
    #expect(outcome.printed.contains("cannot be compiled here"))
    #expect(!project.hasEngine)
    #expect(try project.buildEngine().status != 0)
  }
}

/// A folder with the script and no sources.
private final class BareProject {
  private static let script = "Utilities/build-engine-wasm.sh"
  private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

  init() throws {
    let script = try String(
      contentsOf: ProjectFiles.root.appending(path: Self.script), encoding: .utf8)
    try write(script, to: Self.script)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.appending(path: Self.script).path)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func write(_ text: String, to path: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  var hasEngine: Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: ".build/engine.packed").path)
  }

  /// How the script ends, and what it prints; `tools` are where the linker is looked for.
  func buildEngine(_ arguments: String..., tools: String? = nil) throws -> (
    status: Int32, printed: String
  ) {
    let process = Process()
    process.executableURL = folder.appending(path: Self.script)
    process.arguments = arguments
    if let tools {
      process.environment = ProcessInfo.processInfo.environment.merging(["WASM_TOOLS": tools]) {
        $1
      }
    }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let printed = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: printed, as: UTF8.self))
  }
}
