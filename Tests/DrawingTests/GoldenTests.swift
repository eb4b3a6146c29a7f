import Foundation
import LessonOutput
import Testing

@testable import Drawing

/// Drawings as they were when somebody last looked at them.
///
/// With RECORD_GOLDEN set the files are written anew, and the tests fail all the same: what was
/// recorded must be looked at, and run once more without it.
@Suite struct GoldenTests {
  static let figures: [(name: String, circuit: Circuit, scale: CircuitScale)] = [
    ("simple-roomy", simpleCircuit(), .roomy),
    ("simple-compact", simpleCircuit(), .compact),
    ("simple-forward-only", simpleCircuit(backward: false), .roomy),
    ("sigmoid-neuron", sigmoidNeuron(), .compact),
    ("branching-roomy", branchingCircuit(), .roomy),
    ("branching-compact", branchingCircuit(), .compact),
    ("hinge-loss", hingeLoss(), .compact),
    ("gate-patterns", gatePatterns(), .roomy),
    ("small-tensors", tensorNetwork(), .compact),
    ("matrix-network", matrixNetwork(), .compact),
  ]

  @Test(arguments: figures.indices)
  func circuitIsDrawnAsRecorded(_ index: Int) throws {
    let figure = Self.figures[index]
    let drawing = circuitDrawing(
      figure.circuit, scale: figure.scale, id: figure.name, language: .romanian, alternative: nil)
    let problem = try compare(drawing.text + "\n", withGolden: figure.name + ".svg")
    #expect(problem == nil)
  }

  @Test(arguments: ExampleFigure.usual)
  func chartsAreDrawnAsRecorded(_ figure: ExampleFigure) throws {
    let text = outputFigure(figure.output, id: figure.description, language: .romanian).text
    // The wide layout; the narrow one is the next outer SVG.
    let wide = try #require(text.components(separatedBy: "<svg xmlns").dropFirst().first)
    let problem = try compare(
      "<svg xmlns" + wide + "\n", withGolden: "chart-\(figure.description).svg")
    #expect(problem == nil)
  }

  @Test func everyGoldenDrawingIsWellFormed() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: goldenFolder.path)
    #expect(names.count == Self.figures.count + ExampleFigure.usual.count)
    for name in names {
      let text = try String(contentsOf: goldenFolder.appending(path: name), encoding: .utf8)
      #expect(try ElementCount(xml: text).counts["svg"] ?? 0 > 0, "\(name)")
    }
  }

  @Test func recordingIsNoPassAndNeitherIsADifference() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "golden-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let recorded = try compare("<svg/>", withGolden: "a.svg", in: folder, recording: true)
    #expect(recorded?.contains("look at it") == true)
    #expect(try compare("<svg/>", withGolden: "a.svg", in: folder, recording: false) == nil)
    #expect(try compare("<svg />", withGolden: "a.svg", in: folder, recording: false) != nil)
  }
}

/// What is wrong, or `nil`.
private func compare(
  _ text: String, withGolden name: String, in folder: URL = goldenFolder,
  recording: Bool = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil
) throws -> String? {
  let file = folder.appending(path: name)
  if recording {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return "\(name) was recorded: look at it, then run without RECORD_GOLDEN"
  }
  let golden = try String(contentsOf: file, encoding: .utf8)
  return golden == text ? nil : "\(name) differs from the recorded drawing"
}

private let goldenFolder =
  URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
