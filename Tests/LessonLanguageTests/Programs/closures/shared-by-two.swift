func counter() -> [() -> Int] {
  var n = 0
  let up = { () -> Int in
    n += 1
    return n
  }
  let down = { () -> Int in
    n -= 1
    return n
  }
  return [up, down]
}
let c = counter()
print(c[0](), c[0](), c[1](), counter()[0]()) // expect: 1 2 1 1
