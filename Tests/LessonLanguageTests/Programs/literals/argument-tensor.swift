func f(_ t: Tensor) -> Tensor { t * t }
print(f(3), f([1, 2]), f(1 / 2)) // expect: 9.0 [1.0, 4.0] 0.25
