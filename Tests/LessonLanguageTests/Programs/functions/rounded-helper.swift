func rounded(_ x: Double, to places: Double) -> Double { (x * places).rounded() / places }
print(rounded(3.14159, to: 100)) // expect: 3.14
