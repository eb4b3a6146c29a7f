func f() -> Int { 0 }
func f(_ a: Int) -> Int { a }
func f(_ a: Int, _ b: Int) -> Int { a + b }
print(f(), f(1), f(1, 2)) // expect: 0 1 3
