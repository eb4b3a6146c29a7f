import Autodiff

/// Where a point of `gradient` waits until the function is called with an input in place of it.
struct GradientPoint {
  let place: ValuePlace
  /// Whether it stays there.
  let isVariable: Bool
}

/// What a call of `gradient` does in place of calling its function again, where that is nothing but operations on
/// small tensors: the graph of one call is computed again (`GradientGraph`) with the tensors that there are
/// now. Where those have other shapes, or anything else is not as it was, the function is called.
///
/// It takes the steps that the call takes; what a call may stop at, an error of shapes, cannot come up.
final class GradientReplay {
  private let steps: TensorSteps
  private let result: TensorSteps.Operand
  /// The points, then the constants.
  private let leaves: UnsafeMutableBufferPointer<ValuePlace>
  private let points: UnsafeMutableBufferPointer<GradientPoint>
  private let counter: StepCounter
  private let cost: Int
  @exclusivity(unchecked) private var graph: GradientGraph?
  /// A graph pays from the second call on; one is not made again and again where shapes change.
  private var callsToWait = 1
  private var graphsToMake = 4

  /// `nil` where the function does anything else.
  init?(
    of function: FunctionID, at points: UnsafeMutableBufferPointer<GradientPoint>,
    in lowering: Lowering
  ) {
    // With every operation looked at, each has to come by.
    if lowering.machine.looksForNonFinite { return nil }
    var reader = TensorStepsReader(lowering, parameterCount: points.count)
    guard let result = reader.read(function) else { return nil }
    (steps, self.result, self.points) = (reader.steps, result, points)
    let places = points.map { $0.place } + steps.constants
    leaves = .allocate(capacity: places.count)
    _ = leaves.initialize(from: places)
    counter = lowering.machine.steps
    cost = steps.cost + 1 + points.count
  }

  deinit { leaves.deallocate() }

  /// The graph, computed with what there is now; `nil` where the function has to be called.
  @inline(__always)
  func run(_ frame: Frame) -> GradientGraph? {
    guard let graph, fill(graph, frame) else { return next(frame) }
    guard frame.calls.hasRoom(for: steps.deepest), counter.takes(cost) else { return nil }
    graph.compute()
    return graph
  }

  /// Puts the tensors that there are now into the graph.
  @inline(__always)
  private func fill(_ graph: GradientGraph, _ frame: Frame) -> Bool {
    for index in 0..<leaves.count {
      let pointer = leaves[index].pointer(in: frame)
      guard case .tensor = pointer.pointee else { return false }
      let tensor = pointer.moveTensor()
      defer { pointer.initialize(to: .tensor(tensor)) }
      guard graph.put(tensor, at: index) else { return false }
    }
    return true
  }

  /// Makes a graph for the calls to come.
  @inline(never)
  private func next(_ frame: Frame) -> GradientGraph? {
    graph = nil
    if callsToWait > 0 {
      callsToWait -= 1
    } else if graphsToMake > 0 {
      graphsToMake -= 1
      graph = makeGraph(frame)
    }
    return nil
  }

  private func makeGraph(_ frame: Frame) -> GradientGraph? {
    var tensors: [Tensor] = []
    for place in leaves {
      guard case .tensor(let tensor) = place.pointer(in: frame).pointee else { return nil }
      tensors.append(tensor)
    }
    do throws(TensorError) {
      return try GradientGraph(
        inputs: Array(tensors.prefix(points.count)),
        constants: Array(tensors.dropFirst(points.count)),
        operationCount: steps.operations.count
      ) { (leaves) throws(TensorError) in try steps.run(leaves, result: result) }
    } catch {
      // The call itself says what is wrong, and where.
      return nil
    }
  }
}
