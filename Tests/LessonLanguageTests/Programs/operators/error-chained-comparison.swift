print(1 < 2 < 3) // expect error: '<' cannot be chained
