func f(_ x: Double?) -> Double { x ?? 0.5 }
print(f(2), f(nil), f(1.5)) // expect: 2.0 0.5 1.5
