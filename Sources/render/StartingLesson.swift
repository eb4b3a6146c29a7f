import Foundation

/// The prose of a lesson to start from, in one language.
struct StartingWords {
  let description: String
  let question: String
  let section: String
  let caption: String
  /// Before a reference to the figure and after it, each with the blanks and marks around it.
  let gradient: (String, String)
  let exercise: String

  static let english = StartingWords(
    description: "What the reader will know after this lesson.",
    question: "Begin with a question. **What does $f(x) = x^2$ do near 3?**",
    section: "A first experiment", caption: "The square of 3, as a circuit.",
    gradient: ("The gradient in ", " is "), exercise: "What is the gradient at $x = -1$?")

  static let romanian = StartingWords(
    description: "Ce va ști cititorul după această lecție.",
    question: "Începe cu o întrebare. **Ce face $f(x) = x^2$ în jurul lui 3?**",
    section: "Un prim experiment", caption: "Pătratul lui 3, ca circuit.",
    gradient: ("Gradientul (", ") este "), exercise: "Care este gradientul în $x = -1$?")
}

/// Lessons in Romanian stand in a folder `ro`.
func startingWords(at file: URL) -> StartingWords {
  file.deletingLastPathComponent().lastPathComponent == "ro" ? .romanian : .english
}

func startingLesson(titled title: String, in words: StartingWords) -> String {
  let quoted = title.split(separator: "'", omittingEmptySubsequences: false)
    .joined(separator: "''")
  return """
    ---
    title: '\(quoted)'
    description: \(words.description)
    ---

    \(words.question)

    ## \(words.section)

    ```swift-ml
    //| label: fig-square
    //| fig-cap: \(words.caption)
    let x = variable(3)
    let f = x * x
    f.backward()
    graph(f)
    expect(x.gradient, 6)
    ```

    \(words.gradient.0)[](#fig-square)\(words.gradient.1)`{swift-ml} x.gradient.item`.

    > [!EXERCISE]
    > \(words.exercise)

    > [!SOLUTION]
    > ```swift-ml
    > let g = gradient(at: [-1]) { x in (x * x).sum() }
    > expect(g[0], -2)
    > g
    > ```

    """
}
