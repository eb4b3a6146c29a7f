let x = { () -> Int in
  let a = 2
  return a * 3
}()
print(x) // expect: 6
