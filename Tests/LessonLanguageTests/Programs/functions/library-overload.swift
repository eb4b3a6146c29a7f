func sign(_ x: Double) -> String { "+" } // expect error (ours): the library has
print(sign(2)) // expect error: ambiguous: two overloads fit here equally well
