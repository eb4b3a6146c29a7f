struct P { var x: Double = 1 / 2; var n = 1 / 2; var t: Tensor = [1] }
print(P(), P(x: 3, n: 4, t: 5)) // expect: P(x: 0.5, n: 0, t: [1.0]) P(x: 3.0, n: 4, t: 5.0)
