let x: Int
if [1].count == 1 { x = 1 } else { x = 2 }
print(x) // expect: 1
