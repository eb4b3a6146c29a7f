let x = 1
do {
  let x = 2
  var y = x
  y += 1
  print(x, y) // expect: 2 3
}
print(x) // expect: 1
