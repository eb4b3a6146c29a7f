func f(_ x: Double) -> Int { 1 }
func f(_ x: Tensor) -> Int { 2 }
print(f(0)) // expect error: ambiguous: two overloads fit here equally well
