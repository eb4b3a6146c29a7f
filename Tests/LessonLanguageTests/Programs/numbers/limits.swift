print(Int.max, Int.min, Double.infinity, -Double.infinity, Double.nan, Double.pi)
// expect: 9223372036854775807 -9223372036854775808 inf -inf nan 3.141592653589793
print(Double.greatestFiniteMagnitude, Double.leastNonzeroMagnitude, Double.ulpOfOne)
// expect: 1.7976931348623157e+308 5e-324 2.220446049250313e-16
