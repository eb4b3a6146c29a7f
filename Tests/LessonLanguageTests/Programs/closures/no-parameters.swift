func times(_ n: Int, _ body: () -> Void) { for _ in 0..<n { body() } }
times(2) { print("hi") }
// expect: hi
// expect: hi
