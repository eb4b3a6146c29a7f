typealias Pair = (Int, String)
let p: Pair = (1, "a")
print(p.1, p) // expect: a (1, "a")
