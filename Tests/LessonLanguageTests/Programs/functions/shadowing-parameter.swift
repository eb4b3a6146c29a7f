func f(_ x: Int) -> Int {
  let y = x
  do {
    let x = y * 10
    return x + y
  }
}
print(f(2)) // expect: 22
