/// What the checker has found out about expressions, each question answered once.
///
/// Inside a closure expressions mean what its parameters make of them. So each reading of a closure has
/// a time of its own, and an answer holds only in the time in which it was given.
struct Readings {
  private struct Answers {
    var time = 0
    var options: [Option]?
    var solutions: [Checker.Solution]?
    /// The last of the costs, in `costs`.
    var lastCost: Int?
  }

  /// The costs of one expression are chained: there are a handful of them.
  private struct CostAnswer {
    let type: Type
    let cost: Cost?
    let previous: Int?
  }

  /// Where a time began, to go back from it.
  struct Mark {
    fileprivate let time: Int
    fileprivate let costs: Int
  }

  private var answers: [Answers]
  private var costs: [CostAnswer] = []
  private var time = 0
  private var lastTime = 0

  init(for syntax: Syntax) {
    answers = [Answers](repeating: Answers(), count: syntax.expressions.count)
    costs.reserveCapacity(4 * syntax.expressions.count)
  }

  /// Begins a time in which no answer holds yet.
  @discardableResult
  mutating func begin() -> Mark {
    let mark = Mark(time: time, costs: costs.count)
    lastTime += 1
    time = lastTime
    return mark
  }

  /// Goes back to the time before `mark`: what held then holds again.
  mutating func end(_ mark: Mark) {
    costs.removeLast(costs.count - mark.costs)
    time = mark.time
  }

  func options(_ id: ExpressionID) -> [Option]? {
    answers[id.index].time == time ? answers[id.index].options : nil
  }

  mutating func remember(_ options: [Option], of id: ExpressionID) {
    renew(id)
    answers[id.index].options = options
  }

  func solutions(_ id: ExpressionID) -> [Checker.Solution]? {
    answers[id.index].time == time ? answers[id.index].solutions : nil
  }

  mutating func remember(_ solutions: [Checker.Solution], of id: ExpressionID) {
    renew(id)
    answers[id.index].solutions = solutions
  }

  /// The answer to what the expression costs as `type`; `nil` where it has not been asked, and an
  /// answer of `nil` where it cannot be had.
  func cost(_ id: ExpressionID, as type: Type) -> Cost?? {
    guard answers[id.index].time == time else { return nil }
    var next = answers[id.index].lastCost
    while let index = next {
      if costs[index].type == type { return .some(costs[index].cost) }
      next = costs[index].previous
    }
    return nil
  }

  mutating func remember(_ cost: Cost?, of id: ExpressionID, as type: Type) {
    renew(id)
    costs.append(CostAnswer(type: type, cost: cost, previous: answers[id.index].lastCost))
    answers[id.index].lastCost = costs.count - 1
  }

  /// Drops what was found in another time.
  private mutating func renew(_ id: ExpressionID) {
    if answers[id.index].time != time { answers[id.index] = Answers(time: time) }
  }
}
