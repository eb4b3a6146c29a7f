import Autodiff

let losses: [LibraryFunction] = [
  classification("hingeLoss") { scores, labels, reduction throws(TensorError) in
    try Checked.hingeLoss(scores, labels, reduction: reduction)
  },
  classification("softmaxCrossEntropy") { scores, labels, reduction throws(TensorError) in
    try Checked.softmaxCrossEntropy(scores, labels, reduction: reduction)
  },
  lossReductionKind.constant("mean", .mean),
  lossReductionKind.constant("none", .none),
  classification("binaryCrossEntropy") { probabilities, labels, reduction throws(TensorError) in
    try Checked.binaryCrossEntropy(probabilities, labels, reduction: reduction)
  },
  LibraryFunction(
    "meanSquaredError",
    [.plain(.tensor), .plain(.tensor), .optional("reduction", .lossReduction)], .tensor,
    .general { call throws(Stop) in
      try call.engine { () throws(TensorError) in
        try Checked.meanSquaredError(
          call[0].tensor, call[1].tensor, reduction: call.reduction(2))
      }
    }),
  LibraryFunction(
    "l1", [.plain(.tensor)], .tensor, .tensorUnary { t throws(TensorError) in try Checked.l1(t) }),
  LibraryFunction(
    "l2", [.plain(.tensor)], .tensor, .tensorUnary { t throws(TensorError) in try Checked.l2(t) }),
]

private func classification(
  _ name: String,
  _ loss: @escaping @Sendable (Tensor, [Int], LossReduction) throws(TensorError) -> Tensor
) -> LibraryFunction {
  LibraryFunction(
    name,
    [.plain(.tensor), .plain(.array(.int)), .optional("reduction", .lossReduction)], .tensor,
    .general { call throws(Stop) in
      try call.engine { () throws(TensorError) in
        try loss(call[0].tensor, call[1].array.map { $0.int }, call.reduction(2))
      }
    })
}

extension Call {
  /// `.mean` unless said otherwise.
  fileprivate func reduction(_ index: Int) -> LossReduction {
    lossReductionKind.wrapped(self[index]) ?? .mean
  }
}
