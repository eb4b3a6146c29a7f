func run(_ x: Int, _ f: (Int) -> Int = { $0 }) -> Int { f(x) }
print(run(3), run(3) { $0 * 2 }) // expect: 3 6
