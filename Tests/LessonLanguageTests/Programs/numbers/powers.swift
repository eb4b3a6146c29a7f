let two = 2.0
let kilo: Double = pow(2, 10)
print(kilo, pow(two, 0.5), pow(two, 3)) // expect: 1024.0 1.4142135623730951 8.0
