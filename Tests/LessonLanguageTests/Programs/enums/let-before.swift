enum Move { case step(Int, Int), stay }
let m = Move.step(1, -2)
switch m {
case let .step(x, y): print(x + y) // expect: -1
case .stay: print("stay")
}
