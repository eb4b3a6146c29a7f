func f() -> (Int, String) { (1, "r") }
print(f(), f().1) // expect: (1, "r") r
