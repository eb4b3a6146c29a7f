func make() -> Int { 1 }
func make() -> String { "s" }
let a: Int = make()
let b: String = make()
print(a, b) // expect: 1 s
