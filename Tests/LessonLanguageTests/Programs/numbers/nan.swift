let x = Double.nan
print(x == x, x < 1, x.isNaN, (0.0 / 0).isNaN, 1.0.isFinite, Double.infinity.isInfinite)
// expect: false false true true true true
