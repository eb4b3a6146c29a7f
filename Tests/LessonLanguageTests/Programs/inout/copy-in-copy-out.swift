var total = 0
func f(_ n: inout Int) {
  n += 1
  n += 1
}
var copy = total
f(&copy)
print(total, copy) // expect: 0 2
