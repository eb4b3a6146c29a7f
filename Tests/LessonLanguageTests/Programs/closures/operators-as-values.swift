print([1, 2, 3].reduce(0, +), [2, 3].reduce(1, *), [3, 1, 2].sorted(by: <)) // expect: 6 6 [1, 2, 3]
let f: (Double, Double) -> Double = (-)
print(f(5, 3)) // expect: 2.0
