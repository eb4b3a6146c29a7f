struct P {
  var x = 1.0, y = 2.0, z: Int = 3
  let a, b: Int
}
print(P(a: 1, b: 2)) // expect: P(x: 1.0, y: 2.0, z: 3, a: 1, b: 2)
