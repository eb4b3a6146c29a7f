import SwiftML
import Testing

/// Claims, and what is said when one does not hold.
@Suite struct ExpectTests {
  private let run = Run()

  @Test func claimsThatHold() throws {
    try run.expect(0.1 + 0.2, 0.3)
    try run.expect(1, 1.4, within: 0.5)
    try run.expect([1, 2] as Tensor, [1, 2 + 1e-10])
    try run.expect([3] as Tensor, 3)
    try run.expect(.infinity, Double.infinity)
    try run.expect(2 > 1)
  }

  @Test func messagesShowBothValues() {
    #expect(
      throws: Run.Failure(
        "expected 3.0, got 2.9: the difference 0.10000000000000009 is more than the tolerance 1e-09"
      )
    ) { try run.expect(2.9, 3) }
    #expect(
      throws: Run.Failure(
        "at index [1, 0] expected 5.0, got 3.0: the difference 2.0 is more than the tolerance 0.5; "
          + "2 of 4 elements differ")
    ) { try run.expect([[1, 2], [3, 4]] as Tensor, [[1, 2], [5, 6]], within: 0.5) }
    #expect(throws: Run.Failure("expected the shape [2], got [1, 2]")) {
      try run.expect([[1, 2]] as Tensor, [1, 2])
    }
    #expect(throws: Run.Failure("expected true, got false")) { try run.expect(1 > 2) }
  }

  @Test func nanIsNearNothing() {
    #expect(throws: Run.Failure.self) { try run.expect(Double.nan, Double.nan) }
    #expect(throws: Run.Failure.self) { try run.expect(1, Double.nan, within: .infinity) }
    #expect(throws: Run.Failure.self) { try run.expect(Double.infinity, 1, within: 1e300) }
  }
}
