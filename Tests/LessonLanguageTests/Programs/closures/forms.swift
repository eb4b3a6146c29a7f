let a = { (x: Int) -> Int in return x + 1 }
let b: (Int) -> Int = { x in x + 2 }
let c: (Int) -> Int = { $0 + 3 }
let d: (Int, Int) -> Int = (+)
print(a(1), b(1), c(1), d(1, 2)) // expect: 2 3 4 3
