/// The twenty systems of the lecture that the course follows.
let coveredSystems: [CoveredSystem] = [
  CoveredSystem(
    1, "linear classifier: a table of scores", in: "en/01-scores-and-hinge-loss.md",
    "expect(scores, given, within: 0.005)"),
  CoveredSystem(
    2, "multi-class SVM (hinge) loss", in: "en/01-scores-and-hinge-loss.md",
    "expect(L, 5.27, within: 0.005)"),
  CoveredSystem(
    3, "softmax, from scores to the loss", in: "en/02-softmax.md",
    "expect(loss, 2.04, within: 0.005)"),
  CoveredSystem(
    4, "softmax against SVM", in: "en/03-softmax-or-svm.md",
    "expect(hinge, [0, 0, 0])"),
  CoveredSystem(
    5, "data loss and regularisation, as a graph", in: "en/04-regularisation.md",
    "expect(L.item, loss.item + R.item)"),
  CoveredSystem(
    6, "numerical gradient, one dimension at a time", in: "en/05-numerical-gradient.md",
    "expect(Tensor(dW), library)"),
  CoveredSystem(
    7, "numerical and analytic derivative", in: "en/06-derivatives-and-gradient-check.md",
    "expect(byStep(x), byRule(x), within: 0.012)"),
  CoveredSystem(
    8, "gradient check", in: "en/06-derivatives-and-gradient-check.md",
    "expect(check.passed)"),
  CoveredSystem(
    9, "gradient descent and its stopping rule", in: "en/07-gradient-descent.md",
    "expect(result.steps == path.count - 1)"),
  CoveredSystem(
    10, "mini-batches", in: "en/08-mini-batches.md",
    "expect(spreads[0] / spreads[2], 2, within: 0.4)"),
  CoveredSystem(
    11, "the circuit of (x + y)z", in: "en/10-circuit.md",
    "expect(x.gradient, -4, within: 0.005)"),
  CoveredSystem(
    12, "sigmoid neuron, gate by gate and as one gate", in: "en/11-sigmoid-neuron.md",
    "expect(x1.gradient, -0.59, within: 0.005)"),
  CoveredSystem(
    13, "patterns of gates: add, max, multiply", in: "en/12-patterns-of-gates.md",
    "expect(a.gradient, p.gradient.item * b.item)"),
  CoveredSystem(
    14, "at a branch gradients add", in: "en/12-patterns-of-gates.md",
    "expect(x.gradient, throughU + throughV)"),
  CoveredSystem(
    15, "a gate as an object of one's own", in: "en/13-gate-as-struct.md",
    "expect(back.x, x.gradient.item)"),
  CoveredSystem(
    16, "Jacobians, and the product that never forms them", in: "en/14-vectors-and-jacobians.md",
    "expect(dX, product)"),
  CoveredSystem(
    17, "networks of two and three layers", in: "en/15-layers.md",
    "expect(twoLayers[0, 40], 1)"),
  CoveredSystem(
    18, "a two-layer network in eleven lines", in: "en/16-eleven-lines.md",
    "expect(after, y, within: 0.05)"),
  CoveredSystem(
    19, "that network, drawn", in: "en/16-eleven-lines.md",
    "expect(W0.shape == [3, 4] && W1.shape == [4, 1])"),
  CoveredSystem(
    20, "why features are learnt", in: "en/17-learning-features.md",
    "expect(pixels[1][0] < pixels[1][1])"),
]
