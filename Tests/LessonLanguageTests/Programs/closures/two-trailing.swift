func both(_ f: () -> Int, then g: (Int) -> Int) -> Int { g(f()) }
print(both { 4 } then: { $0 * 3 }) // expect: 12
