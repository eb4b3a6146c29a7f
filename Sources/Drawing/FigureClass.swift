/// The CSS classes of figures, tables and code: every one that `Drawing` writes stands here, and
/// the theme's `figures.css` gives each its look.
enum FigureClass: String, CaseIterable {
  /// The box around a figure: scrolls sideways where the figure is wider.
  case drawing
  /// Beside `drawing`: the figure has a second layout, for places narrower than 500 pixels …
  case adaptiveToMedium = "drawing-adaptive-500"
  /// … or narrower than a column of text.
  case adaptiveToColumn = "drawing-adaptive-604"
  /// Beside `drawing`: the figure is wider than a column of text.
  case wide = "drawing-wide"
  /// The layout for places as wide as a column of text.
  case forWide = "drawing-for-wide"
  /// The layout for phones and thumbnails.
  case forNarrow = "drawing-for-narrow"

  /// A circuit with what belongs to it.
  case circuit
  /// What the page's script shows beside a circuit.
  case reader = "circuit-reader"
  /// The buttons for stepping through a circuit, the number of the step, and a dot for each.
  case stepper
  case stepCount = "stepper-count"
  case stepDots = "stepper-dots"
  /// The chain rule at a gate.
  case strip = "chain-strip"
  case stripHead = "chain-strip-head"
  case stripValue = "chain-strip-value"
  case stripGradient = "chain-strip-gradient"
  case chain = "chain-strip-table"
  /// What opens into the parts of a group.
  case parts = "circuit-parts"
  /// What a figure says about itself in small print.
  case note = "figure-note"

  /// The SVG of a circuit in small sizes.
  case circuitCompact = "circuit-compact"
  /// The SVG of a circuit in large sizes.
  case circuitRoomy = "circuit-roomy"
  /// A wire.
  case wire = "circuit-wire"
  /// The brackets around the elements of a small tensor.
  case bracket = "circuit-bracket"
  /// The dot where a wire branches, and the tick where an unnamed input begins.
  case dot = "circuit-dot"
  /// The outline of a gate.
  case gate = "circuit-gate"
  /// The operation in a gate, up to two characters.
  case operation = "circuit-operation"
  /// The operation in a gate: more than three characters, and three in a circle.
  case longOperation = "circuit-operation-long"
  case tightOperation = "circuit-operation-tight"
  /// A value, above its wire.
  case value = "circuit-value"
  /// A gradient, underneath its wire, and the ◂ before it.
  case gradient = "circuit-gradient"
  /// The mark ◂.
  case gradientMark = "circuit-gradient-mark"
  /// The name of an input or of the result.
  case name = "circuit-name"
  /// The name of a constant.
  case constantName = "circuit-constant"
  /// The name of a value on its way, beside the value.
  case stemName = "circuit-stem-name"
  /// The subscript of a name.
  case subscripted = "circuit-subscript"

  /// The SVG of a figure with axes, of images, of a network.
  case chart
  /// Its title, the names of its axes and series in its legend, and its ticks.
  case chartTitle = "chart-title"
  case chartLabel = "chart-label"
  case chartTick = "chart-tick"
  /// A name at the end of a line.
  case chartSeriesName = "chart-series-name"
  /// A line of the grid, an axis with its ticks.
  case chartGrid = "chart-grid"
  case chartAxis = "chart-axis"
  /// The line of a series.
  case chartSeries = "chart-series"
  /// The band along a tangent.
  case tangent = "chart-tangent"
  /// The points of a series: round, square, or of a shape that is drawn.
  case roundPoints = "chart-round-points"
  case squarePoints = "chart-square-points"
  case shapedPoints = "chart-shaped-points"
  /// What colours and dashes a series has, beside one of the above.
  case series1 = "series-1"
  case series2 = "series-2"
  case series3 = "series-3"
  case series4 = "series-4"
  case series5 = "series-5"
  case series6 = "series-6"
  /// A bar.
  case bar = "chart-bar"
  /// What is higher than every line of equal height, such a line with what it encloses, and its number.
  case levelGround = "chart-level-ground"
  case level = "chart-level"
  case levelNumber = "chart-level-number"
  /// The line between two regions.
  case regionEdge = "chart-region-edge"
  /// Where a way over a surface starts and ends.
  case pathStart = "chart-path-start"
  case pathEnd = "chart-path-end"
  /// A line around a figure's rectangle.
  case chartFrame = "chart-frame"
  /// Where a classifier says a class, with a pattern of its own.
  case region = "chart-region"
  /// A pixel of an image, whose colour is its own.
  case pixel
  /// A pixel that is no number.
  case missingPixel = "missing-pixel"
  /// A block of a matrix that is not zero.
  case filledBlock = "filled-block"
  /// A neuron, a positive weight, a negative one and one that is zero; a weight that is not known.
  case neuron
  case zeroWeight = "weight-zero"
  case positiveWeight = "weight-positive"
  case negativeWeight = "weight-negative"
  case plainWeight = "weight-plain"

  /// A table of numbers.
  case numberTable = "number-table"
  /// Beside it: so many columns that they stand close together.
  case manyColumns = "number-table-many"
  /// What every cell of it has around its number.
  case number = "number"
  /// The same for a cell that matters.
  case highlighted = "number-highlighted"
  /// The line that says what highlighted cells are.
  case legend = "number-legend"
  /// The little box in that line.
  case legendMark = "number-legend-mark"
  /// Text for those who listen.
  case hidden = "visually-hidden"

  /// Printed text.
  case textOutput = "text-output"
  /// A listing.
  case code
  /// Beside `code`: its lines have numbers.
  case numbered = "code-numbered"
  /// A line of a listing.
  case line = "code-line"
  /// A keyword.
  case keyword = "code-keyword"
  /// A type.
  case type = "code-type"
  /// A number in code.
  case numberToken = "code-number"
  /// A string.
  case string = "code-string"
  /// A comment.
  case comment = "code-comment"
  /// A character that would turn the reading direction, spelled out.
  case bidiMark = "bidi-mark"
}

extension Attribute {
  /// `class="…"`.
  static func classes(_ classes: FigureClass...) -> Attribute { .classes(classes) }

  /// `class="…"`.
  static func classes(_ classes: [FigureClass]) -> Attribute {
    var names = ""
    for name in classes { names += (names.isEmpty ? "" : " ") + name.rawValue }
    return Attribute("class", names)
  }
}
