struct P { var x = 1 }
enum E { case a, b(Int) }
print("\(P()) \(E.b(2)) \([1.5]) \((1, "x")) \(true) \(2.0)")
// expect: P(x: 1) b(2) [1.5] (1, "x") true 2.0
