extension Templates {
  /// Tensors of two elements, so that shapes fit.
  static let tensors: [Template] = [
    .value("tensor literal", "Tensor", "([1, 2] as Tensor)"),
    .value("tensor literal", "Tensor", "Tensor([«Double», 1])"),
    .value("tensor + - * /", "Tensor", "«Tensor» + «Tensor» * 2 - «Tensor» / 4", compound: true),
    .value("tensor and Double", "Tensor", "«Tensor» * «Double»", compound: true),
    .value("literals beside a tensor", "Tensor", "1 / 2 * «Tensor» + 1", compound: true),
    .value("tensor unary -", "Tensor", "-(«Tensor»)", compound: true),
    .value("tensor functions", "Tensor", "tanh(«Tensor») + sigmoid(«Tensor»)", compound: true),
    .value("tensor max", "Tensor", "max(«Tensor», 0)"), .value("relu", "Tensor", "relu(«Tensor»)"),
    .value("Tensor(zeros:)", "Tensor", "Tensor(zeros: [2])"),
    .value("ternary", "Tensor", "«Bool» ? «Tensor» : [3, 4]", compound: true),
    .value("matmul", "Tensor", "([[1, 2], [3, 4]] as Tensor) • «Tensor»", compound: true),
    .value("gradient", "Tensor", "gradient(at: «Tensor») { @w in (@w * @w).sum() }"),
    .value("Tensor(ones:)", "Tensor", "Tensor(ones: [2])"),
    .value("Tensor(repeating:shape:)", "Tensor", "Tensor(repeating: «Double», shape: [2])"),
    .value("softmax", "Tensor", "softmax(«Tensor»)"),
    .value("tensor pow", "Tensor", "pow(«Tensor», 2)"),
    .value("reductions", "Tensor", "«Tensor» - «Tensor».mean()", compound: true),
    .value("reshaped transposed", "Tensor", "«Tensor».reshaped(to: [2, 1]).transposed()[0]"),
    .value("max min of a tensor", "Double", "(«Tensor».max() - «Tensor».min()).item"),
    .value("losses", "Double", "(l1(«Tensor») + l2(«Tensor»)).item"),
    .value("meanSquaredError", "Double", "meanSquaredError(«Tensor», [1, 2]).item"),
    .value("tensor subscript", "Double", "«Tensor»[1].item"),
    .value("tensor ==", "Bool", "«Tensor» == [1, 2]", compound: true),
    .value("shape", "[Int]", "«Tensor».shape"), .value("values", "[Double]", "«Tensor».values"),
    .statement(
      "tensor subscript assignment",
      "var @t: Tensor = «Tensor»\n@t[0] = 5\n@t[1] += 0.5\nprint(@t, @t.mean())",
      declares: [("@t", "Tensor")]),
    .statement(
      "names in a graph",
      """
      let @x = variable(«Double» + 0.5)
      let @y = @x * 2 + 1
      let @z: Tensor = @y * @x
      @z.backward()
      graph(@z)
      print(@x.gradient)
      """),
  ]
}
