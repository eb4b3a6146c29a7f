public struct A {
  private var secret = 1
  fileprivate let other = 2
  internal var open = 3
  func sum() -> Int { secret + other + open }
}
print(A().sum()) // expect: 6
