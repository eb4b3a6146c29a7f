print(true != false, (1 < 2) == (2 < 3)) // expect: true true
