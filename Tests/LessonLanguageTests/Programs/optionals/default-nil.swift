var total: Double?
print(total ?? -1) // expect: -1.0
total = 2.5
print(total ?? -1) // expect: 2.5
