let x = variable(-2)
let y = variable(5)
let z = variable(-4)
let q = x + y
let f = q * z
f.backward()
print(q, f) // expect: 3.0 -12.0
print(x.gradient, y.gradient, z.gradient, q.gradient) // expect: -4.0 -4.0 3.0 -4.0
f.backward()
print(x.gradient) // expect: -4.0
