print((-5.0).magnitude, -5.0.magnitude, 3.0.squareRoot(), -2.0.rounded())
// expect: 5.0 -5.0 1.7320508075688772 -2.0
