print(-(1 / 2)) // expect error: ambiguous: two overloads fit here equally well
