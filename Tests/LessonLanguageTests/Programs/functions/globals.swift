var total = 0
func add(_ k: Int) { total += k }
add(2)
add(3)
print(total) // expect: 5
