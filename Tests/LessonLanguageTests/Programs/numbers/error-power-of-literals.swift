print(pow(2, 10)) // expect error: ambiguous: two overloads fit here equally well
