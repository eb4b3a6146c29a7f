func twice(_ f: (Int) -> Int, _ x: Int) -> Int { f(f(x)) }
func increment(_ x: Int) -> Int { x + 1 }
print(twice(increment, 5)) // expect: 7
print(twice({ $0 * 3 }, 2)) // expect: 18
let g = increment
print(g(1)) // expect: 2
