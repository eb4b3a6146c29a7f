func a() -> Double { 1 / 4 }
func b() -> Tensor { [1, 1 / 2] }
func c() -> Int { 7 / 2 }
print(a(), b(), c()) // expect: 0.25 [1.0, 0.5] 3
