var n = 0
for c in "a1b2" {
  switch c {
  case "0"..."9": n += 1
  default: break
  }
}
print(n) // expect: 2
