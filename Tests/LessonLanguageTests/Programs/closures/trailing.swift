func apply(_ n: Int, _ f: (Int) -> Int) -> Int { f(n) }
print(apply(3) { $0 * 2 }, apply(3, { x in x - 1 })) // expect: 6 2
