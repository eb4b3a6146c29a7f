let x = 2.5
print(x.rounded(), (-2.5).rounded(), 3.7.rounded(.down), 3.2.rounded(.up), (-3.7).rounded(.towardZero), 2.5.rounded(.toNearestOrEven))
// expect: 3.0 -3.0 3.0 4.0 -3.0 2.0
