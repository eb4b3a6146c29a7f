import Testing

@testable import Autodiff

/// Values and gradients against those of PyTorch, which the script that wrote them down has also
/// compared with NumPy's.
@Suite struct ReferenceTests {
  @Test("as in PyTorch", arguments: referenceCases.keys.sorted())
  func agrees(_ name: String) throws {
    let reference = try #require(try Reference.all()[name], "it was not computed")
    let function = try #require(referenceCases[name])
    #expect(reference.difference(from: function) < 1e-12)
  }

  @Test func everyReferenceIsUsed() throws {
    let references = try Reference.all()
    #expect(Set(referenceCases.keys) == Set(references.keys))
    print("\(references.count) functions compared with PyTorch, values and gradients")
  }

  @Test("a wrong function is seen", arguments: ["exp", "softmax", "matmul", "hingeLoss"])
  func aWrongFunctionIsSeen(_ name: String) throws {
    let reference = try #require(try Reference.all()[name])
    let function = try #require(referenceCases[name])
    #expect(reference.difference { function($0) * 1.000001 } > 1e-8)
    // The right value with a gradient of 0.
    #expect(reference.difference { function($0.map { $0.copied }) + 0 * $0[0].sum() } > 1e-3)
  }
}

/// One case of operations.txt.
private struct Reference {
  var inputs: [Tensor] = []
  var value = Tensor(0)
  var weights = Tensor(0)
  var gradients: [Tensor] = []

  static func all() throws -> [String: Reference] {
    var all: [String: Reference] = [:]
    for line in try referenceLines("operations.txt") {
      var reference = all[line[0]] ?? Reference()
      let shape = line[2] == "-" ? [] : line[2].split(separator: ",").compactMap { Int($0) }
      let tensor = Tensor(line[3...].compactMap { Double($0) }).reshaped(to: shape)
      switch line[1] {
      case "value": reference.value = tensor
      case "weights": reference.weights = tensor
      case let what where what.hasPrefix("input"): reference.inputs.append(tensor)
      default: reference.gradients.append(tensor)
      }
      all[line[0]] = reference
    }
    return all
  }

  /// The largest difference of a value or a gradient, relative where it is larger than 1.
  func difference(from function: ([Tensor]) -> Tensor) -> Double {
    let found = function(inputs)
    guard found.shape == value.shape else { return .infinity }
    let slopes = gradient(at: inputs) { (function($0) * weights).sum() }
    return zip([found] + slopes, [value] + gradients).map(distance).max() ?? .infinity
  }

  private func distance(_ a: Tensor, _ b: Tensor) -> Double {
    guard a.shape == b.shape else { return .infinity }
    return zip(a.values, b.values).map { ($0 - $1).magnitude / max(1, $1.magnitude) }.max() ?? 0
  }
}
