import ArgumentParser
import Foundation

/// `render new`: a lesson to start from.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a lesson to start from.",
    discussion: "An existing file is never replaced.")

  @Argument(help: "The file, such as lessons/en/04-loss.md; .md may be left out.")
  var name: String

  func run() throws {
    let path = name.hasSuffix(".md") ? name : name + ".md"
    let url = URL(filePath: path)
    let title = titleOfFile(url.deletingPathExtension().lastPathComponent)
    let folder = url.deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(lesson(titled: title).utf8).write(to: url, options: .withoutOverwriting)
    } catch CocoaError.fileWriteFileExists {
      render.write("error: '\(path)' is there already\n")
      throw ExitStatus.misuse
    } catch {
      render.write("error: cannot write '\(path)'\n")
      throw ExitStatus.machineFailed
    }
    try writeOutput("\(path)\n")
  }
}

/// `04-hinge-loss` becomes `Hinge loss`.
private func titleOfFile(_ name: String) -> String {
  let rest = name.drop { $0.isNumber || $0 == "-" || $0 == "_" }
  let words = (rest.isEmpty ? name[...] : rest).split { $0 == "-" || $0 == "_" }
  let text = words.joined(separator: " ")
  return text.prefix(1).uppercased() + text.dropFirst()
}

private func lesson(titled title: String) -> String {
  let quoted = title.split(separator: "'", omittingEmptySubsequences: false)
    .joined(separator: "''")
  return """
    ---
    title: '\(quoted)'
    description: What the reader will know after this lesson.
    ---

    Begin with a question. **What does $f(x) = x^2$ do near 3?**

    ## A first experiment

    ```swift-ml
    //| label: fig-square
    //| fig-cap: The square of 3, as a circuit.
    let x = variable(3)
    let f = x * x
    f.backward()
    graph(f)
    expect(x.gradient, 6)
    ```

    The gradient in [](#fig-square) is `{swift-ml} x.gradient.item`.

    > [!EXERCISE]
    > What is the gradient at $x = -1$?

    > [!SOLUTION]
    > ```swift-ml
    > let g = gradient(at: [-1]) { x in (x * x).sum() }
    > expect(g[0], -2)
    > g
    > ```

    """
}
