let x = 1
switch x {
case 1:
  let x = 10
  print(x) // expect: 10
default:
  let y = 3
  print(y)
}
print(x) // expect: 1
