let f: ((Int) -> Int)? = { $0 + 1 }
print(f?(2) ?? 0) // expect: 3
let g: ((Int) -> Int)? = nil
print(g?(2) ?? 0) // expect: 0
