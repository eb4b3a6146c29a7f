func f(_ b: Bool) -> Int {
  let x: Int
  if b { x = 1 }
  return x // expect error: 'x' is used before it has a value
}
