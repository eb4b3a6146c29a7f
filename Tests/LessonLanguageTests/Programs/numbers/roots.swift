print(2.0.squareRoot(), sqrt(9), (16.0).squareRoot()) // expect: 1.4142135623730951 3.0 4.0
