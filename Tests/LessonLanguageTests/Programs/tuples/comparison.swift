print((1, 2) == (1, 2), (1, "a") < (1, "b"), (2, 0) < (1, 9)) // expect: true true false
