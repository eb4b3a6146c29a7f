// The one place where the engine's errors get their words.

extension TensorError {
  /// What went wrong, as a clause for people: no place, no final full stop.
  public var message: String { wording.english }

  /// The same in each language of the pages.
  public var wording: Wording {
    shapeWording ?? windowWording ?? indexWording ?? lossWording ?? gradientWording
      ?? trainingWording ?? Wording("the tensors do not fit", ro: "tensorii nu se potrivesc")
  }

  private var shapeWording: Wording? {
    switch self {
    case .shapesDoNotBroadcast(let operation, let a, let b, let axis):
      Wording(
        "the shapes \(text(a)) and \(text(b)) do not fit each other in \(operation.label): "
          + "they differ at axis \(axis), and neither is 1 there",
        ro: "formele \(text(a)) și \(text(b)) nu se potrivesc la \(operation.label): "
          + "diferă pe axa \(axis), unde niciuna nu este 1")
    case .shapesDoNotMultiply(let a, let b):
      Wording(
        "no matrix product of the shapes \(text(a)) and \(text(b)): " + reason(a, b).english,
        ro: "formele \(text(a)) și \(text(b)) nu au produs matriceal: " + reason(a, b).romanian)
    case .shapesDoNotJoin(let operation, let first, let other, let index):
      Wording(
        "\(operation.label): tensor \(index) has the shape \(text(other)), "
          + "which does not fit \(text(first))",
        ro: "\(operation.label): tensorul \(index) are forma \(text(other)), "
          + "care nu se potrivește cu \(text(first))")
    case .ragged(let first, let other, let index):
      Wording(
        "the rows of a tensor have one shape: element \(index) has the shape \(text(other)), "
          + "the first one \(text(first))",
        ro: "rândurile unui tensor au aceeași formă: elementul \(index) are forma "
          + "\(text(other)), primul \(text(first))")
    case .nothingToJoin(let operation):
      Wording(
        "\(operation.label) needs at least one tensor",
        ro: "\(operation.label) are nevoie de cel puțin un tensor")
    case .countDoesNotFit(let count, let shape):
      Wording(
        "\(counted(count, "element does", "elements do")) not fill the shape \(text(shape)), "
          + "which has \(size(shape))",
        ro: "\(countedInRomanian(count, "element", "elemente")) nu umplu forma \(text(shape)), "
          + "care are \(size(shape))")
    case .cannotBroadcast(let from, let to):
      Wording(
        "the shape \(text(from)) cannot be broadcast to \(text(to))",
        ro: "forma \(text(from)) nu se poate extinde la \(text(to))")
    case .tooManyAxes(let shape):
      Wording(
        "the shape \(text(shape)) has more than \(Shape.maximumRank) axes",
        ro: "forma \(text(shape)) are mai mult de \(Shape.maximumRank) axe")
    case .negativeSize(let shape):
      Wording(
        "the shape \(text(shape)) has a negative size",
        ro: "forma \(text(shape)) are o dimensiune negativă")
    case .tooLarge(let shape):
      Wording(
        "a tensor of the shape \(text(shape)) is too large: "
          + "at most \(Shape.maximumCount) elements are possible",
        ro: "un tensor de forma \(text(shape)) este prea mare: "
          + "sunt posibile cel mult \(Shape.maximumCount) elemente")
    case .tooLong:
      Wording("the graph has too many nodes", ro: "graful are prea multe noduri")
    case .shapesDiffer(let what, let a, let b):
      Wording(
        "\(what.english) need the same shape, got \(text(a)) and \(text(b))",
        ro: "\(what.romanian): este nevoie de aceeași formă, sunt date \(text(a)) și \(text(b))")
    default: nil
    }
  }

  private var windowWording: Wording? {
    switch self {
    case .shapesDoNotConvolve(let images, let weights):
      Wording(
        "no convolution of the shapes \(text(images)) and \(text(weights)): images are examples × "
          + "channels × rows × columns, weights new channels × the same channels × rows × columns",
        ro:
          "formele \(text(images)) și \(text(weights)) nu au convoluție: imaginile sunt exemple × "
          + "canale × linii × coloane, ponderile canale noi × aceleași canale × linii × coloane")
    case .windowDoesNotFit(let window, let image):
      Wording(
        "a window of \(text(window)) does not fit the image, which has \(text(image))",
        ro: "o fereastră de \(text(window)) nu încape în imagine, care are \(text(image))")
    case .windowMoves(let stride, let padding):
      Wording(
        "a window moves by at least 1 over a padding of at least 0, "
          + "got the stride \(stride) and the padding \(padding)",
        ro: "o fereastră înaintează cu cel puțin 1 peste o bordură de cel puțin 0, "
          + "sunt date pasul \(stride) și bordura \(padding)")
    case .boundsInWrongOrder(let lower, let upper):
      Wording(
        "the lower bound must be at most the upper one, got \(lower) and \(upper)",
        ro: "limita de jos nu poate depăși limita de sus, sunt date \(lower) și \(upper)")
    case .noProbability(let value, let position):
      Wording(
        "probabilities lie between 0 and 1, that at position \(position) is \(value): "
          + "sigmoid makes scores into probabilities",
        ro: "probabilitățile sunt între 0 și 1, cea de la poziția \(position) este \(value): "
          + "sigmoid face din scoruri probabilități")
    default: nil
    }
  }

  private var indexWording: Wording? {
    switch self {
    case .axisOutOfRange(let operation, _, []):
      Wording(
        "\(operation.label): a single number has no axes",
        ro: "\(operation.label): un singur număr nu are axe")
    case .axisOutOfRange(let operation, let axis, let shape):
      Wording(
        "\(operation.label): there is no axis \(axis) in the shape \(text(shape))",
        ro: "\(operation.label): forma \(text(shape)) nu are axa \(axis)")
    case .indexOutOfRange(let index, let axis, let shape):
      Wording(
        "index \(index) is out of range: axis \(axis) of the shape \(text(shape)) "
          + "has \(counted(shape[axis], "entry", "entries"))",
        ro: "indicele \(index) este în afara tensorului: axa \(axis) a formei \(text(shape)) "
          + "are \(countedInRomanian(shape[axis], "element", "elemente"))")
    case .rangeOutOfRange(let lower, let upper, let axis, let shape):
      Wording(
        "the range \(lower)..<\(upper) is out of range: axis \(axis) of the shape \(text(shape)) "
          + "has \(counted(shape[axis], "entry", "entries"))",
        ro: "intervalul \(lower)..<\(upper) iese din tensor: axa \(axis) a formei \(text(shape)) "
          + "are \(countedInRomanian(shape[axis], "element", "elemente"))")
    case .tooManyIndices(let count, let shape):
      Wording(
        "\(counted(count, "index", "indices")) for the shape \(text(shape)), "
          + "which has \(counted(shape.count, "axis", "axes"))",
        ro: "\(countedInRomanian(count, "indice", "indici")) pentru forma \(text(shape)), "
          + "care are \(countedInRomanian(shape.count, "axă", "axe"))")
    case .wrongIndexCount(let count, let needed, let shape):
      Wording(
        "gather needs \(counted(needed, "index", "indices")) "
          + "for the shape \(text(shape)), got \(count)",
        ro: "gather are nevoie de \(countedInRomanian(needed, "indice", "indici")) "
          + "pentru forma \(text(shape)), a primit \(count)")
    case .reductionOfNothing(let operation, let shape):
      Wording(
        "\(operation.label) of no elements: the shape is \(text(shape))",
        ro: "\(operation.label) fără niciun element: forma este \(text(shape))")
    default: nil
    }
  }

  private var lossWording: Wording? {
    switch self {
    case .lossOfNothing:
      Wording(
        "the mean loss of no examples: the batch is empty",
        ro: "pierderea medie fără niciun exemplu: lotul este gol")
    case .labelOutOfRange(let label, let position, let classes):
      Wording(
        "label \(label) at position \(position) is out of range: there are \(classes) classes, "
          + "numbered from 0",
        ro: "eticheta \(label) de la poziția \(position) nu există: sunt "
          + "\(countedInRomanian(classes, "clasă", "clase")), numerotate de la 0")
    case .scoresNeedTwoAxes(let shape):
      Wording(
        "scores have two axes, examples and classes; their shape is \(text(shape))",
        ro: "scorurile au două axe, exemple și clase; forma lor este \(text(shape))")
    case .wrongLabelCount(let labels, let examples):
      Wording(
        "\(counted(labels, "label", "labels")) for \(counted(examples, "example", "examples"))",
        ro: "\(countedInRomanian(labels, "etichetă", "etichete")) pentru "
          + countedInRomanian(examples, "exemplu", "exemple"))
    default: nil
    }
  }

  private var gradientWording: Wording? {
    switch self {
    case .notASingleNumber(let shape):
      Wording(
        "item needs a tensor with one element, the shape is \(text(shape))",
        ro: "item are nevoie de un tensor cu un singur element, forma este \(text(shape))")
    case .gradientOfManyNumbers(let shape):
      Wording(
        "a gradient needs a single number to start from, the shape is \(text(shape)): "
          + "take its sum or mean first",
        ro: "un gradient pornește de la un singur număr, forma este \(text(shape)): "
          + "luați întâi suma sau media")
    case .backwardWithoutVariables:
      Wording(
        "backward() has nothing to do: this tensor depends on no variable",
        ro: "backward() nu are ce face: acest tensor nu depinde de nicio variabilă")
    case .gradientWithoutVariables:
      Wording(
        "no gradient: this tensor is neither a variable nor computed from one",
        ro: "niciun gradient: acest tensor nu este o variabilă și nici nu e calculat din una")
    case .gradientNotComputed(let name):
      Wording(
        "the gradient" + (name.map { " of \($0)" } ?? "")
          + " has not been computed: no backward() has reached it yet, or a later one did not",
        ro: "gradientul" + (name.map { " lui \($0)" } ?? "")
          + " nu a fost calculat: niciun backward() nu a ajuns încă la el sau ultimul nu a mai ajuns"
      )
    case .assignmentInGraph:
      Wording(
        "elements of a tensor in a graph cannot be assigned: gradients would no longer fit its values",
        ro:
          "elementele unui tensor dintr-un graf nu pot fi schimbate: gradienții nu s-ar mai potrivi "
          + "cu valorile lui")
    case .stepNotPositive(let step):
      Wording(
        "a step must be positive and finite, got \(step)",
        ro: "un pas este pozitiv și finit, este dat \(step)")
    default: nil
    }
  }

  private var trainingWording: Wording? {
    switch self {
    case .setting(let name, let value, let condition):
      Wording(
        "\(name.english) must be \(condition.english), got \(numberText(value))",
        ro: "\(name.romanian) nu poate avea valoarea \(numberText(value)), ci una "
          + condition.romanian)
    case .notPositive(let name, let value):
      Wording(
        "\(name.english) must be positive, got \(value)",
        ro: "\(name.romanian) este cel puțin 1, nu \(value)")
    case .wrongGradientCount(let gradients, let parameters):
      Wording(
        "\(counted(gradients, "gradient", "gradients")) for "
          + counted(parameters, "parameter", "parameters"),
        ro: "\(countedInRomanian(gradients, "gradient", "gradienți")) pentru "
          + countedInRomanian(parameters, "parametru", "parametri"))
    case .wrongParameterCount(let given, let needed):
      Wording(
        "the model has \(counted(needed, "parameter", "parameters")), got \(given)",
        ro: "modelul are \(countedInRomanian(needed, "parametru", "parametri")), sunt dați \(given)"
      )
    case .parametersChanged(let from, let to):
      Wording(
        "an optimizer serves one tensor or one list of tensors: its parameter had the shape "
          + "\(text(from)) in the update before, now \(text(to)); make another optimizer",
        ro: "un optimizator servește un singur tensor sau o singură listă: parametrul avea forma "
          + "\(text(from)) la actualizarea dinainte, acum \(text(to)); faceți alt optimizator")
    case .parameterCountChanged(let from, let to):
      Wording(
        "an optimizer serves one tensor or one list of tensors: there were \(from) in the update "
          + "before, now \(to); make another optimizer",
        ro: "un optimizator servește un singur tensor sau o singură listă: erau \(from) la "
          + "actualizarea dinainte, acum \(to); faceți alt optimizator")
    case .diverged(let step):
      Wording(
        "the minimisation diverged: after step \(step) an element is not finite; "
          + "a smaller learning rate may help",
        ro: "minimizarea a divergat: după pasul \(step) un element nu este finit; "
          + "o rată de învățare mai mică poate ajuta")
    default: nil
    }
  }

  /// Why two shapes have no product.
  private func reason(_ a: [Int], _ b: [Int]) -> Wording {
    guard let columns = a.last, let first = b.first else {
      return Wording("a single number has no axes", ro: "un singur număr nu are axe")
    }
    guard a.count <= 2, b.count <= 2 else {
      return Wording(
        "it takes one or two axes on each side",
        ro: "are nevoie de una sau două axe de fiecare parte")
    }
    let rows = b.count == 2 ? b[0] : first
    return Wording(
      "\(counted(columns, "column", "columns")) on the left, "
        + "\(counted(rows, "row", "rows")) on the right",
      ro: "\(countedInRomanian(columns, "coloană", "coloane")) în stânga, "
        + "\(countedInRomanian(rows, "linie", "linii")) în dreapta")
  }

  private func size(_ shape: [Int]) -> Int { shape.reduce(1) { $0 &* $1 } }

  private func text(_ shape: [Int]) -> String { shapeText(shape) }
}

/// A number as messages show it. NaN has a sign, which is another one on another machine.
package func numberText(_ number: Double) -> String { number.isNaN ? "nan" : "\(number)" }

/// `[2, 3]`; arrays have no description of their own in Embedded Swift.
package func shapeText(_ shape: [Int]) -> String {
  var text = "["
  for (axis, size) in shape.enumerated() { text += (axis == 0 ? "" : ", ") + "\(size)" }
  return text + "]"
}
