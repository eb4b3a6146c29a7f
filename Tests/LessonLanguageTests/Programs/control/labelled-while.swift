var n = 0
loop: while true {
  n += 1
  switch n {
  case 1...3: continue loop
  case 5: break loop
  default: print("n is", n) // expect: n is 4
  }
}
print(n) // expect: 5
