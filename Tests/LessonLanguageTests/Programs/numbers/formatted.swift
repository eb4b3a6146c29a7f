print(3.14159.formatted(decimals: 2), 2.0.formatted(decimals: 0), (-0.5).formatted(decimals: 3), 7.formatted(decimals: 1))
// expect: 3.14 2 -0.500 7.0
print(0.125.formatted(decimals: 2), 0.375.formatted(decimals: 2), 1e21.formatted(decimals: 1))
// expect: 0.12 0.38 1000000000000000000000.0
