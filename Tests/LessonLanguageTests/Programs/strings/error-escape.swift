print("a\qb") // expect error: invalid escape in a string
