print((1, "b") < (1, "c"), (2, 1) > (1, 9)) // expect: true true
