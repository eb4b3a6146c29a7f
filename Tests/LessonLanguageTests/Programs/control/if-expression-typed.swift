let b = true
let x: Double = if b { 1 } else { 2.5 }
print(x) // expect: 1.0
