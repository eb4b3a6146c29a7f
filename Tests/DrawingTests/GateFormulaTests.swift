import LessonOutput
import Testing

@testable import Drawing

/// What stands over the chain rule of a gate.
@Suite struct GateFormulaTests {
  @Test(arguments: [
    ("+", ["x", "y"], "x + y"), ("\u{2212}", ["s1", "s0"], "s1 \u{2212} s0"),
    ("\u{B7}", ["X", "W"], "X \u{B7} W"), ("\u{D7}\u{2212}1", ["s"], "s \u{D7} \u{2212}1"),
    ("+1", ["s"], "s + 1"), ("/3", ["s"], "s / 3"), ("1/x", ["g7"], "1/g7"),
    ("max(0, x)", ["s"], "max(0, s)"), ("max", ["a", "b"], "max(a, b)"),
    ("exp", ["x"], "exp(x)"), ("x\u{B2}", ["d"], "d\u{B2}"), ("|x|", ["d"], "|d|"),
    ("2\u{2212}x", ["x"], "2\u{2212}x"), ("\u{3C3}", ["score"], "\u{3C3}(score)"),
    ("+", ["x"], "+(x)"), ("f", [], "f()"), ("", ["x"], "(x)"),
    ("concat", ["a", "b", "c"], "concat(a, b, c)"),
  ])
  func gatesReadAsFormulas(_ label: String, _ operands: [String], _ formula: String) {
    #expect(gateFormula(label, operands) == formula)
  }

  @Test func theStripSaysWhatTheGateDoes() {
    let text = circuitFigure(
      sigmoidNeuron(), id: "c", language: .english, alternative: nil
    ).text
    #expect(text.contains(" = 1/g7</strong>"))
    #expect(text.contains("= exp(g5)</strong>"))
    #expect(text.contains(" \u{D7} \u{2212}1</strong>"))
  }
}
