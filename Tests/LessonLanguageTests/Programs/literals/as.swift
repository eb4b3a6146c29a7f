print(3 as Double, 1 / 2 as Double, (1 / 2) as Double) // expect: 3.0 0.5 0.5
