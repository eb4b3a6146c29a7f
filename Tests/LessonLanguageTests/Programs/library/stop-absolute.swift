let n = Int.min
print(abs(n)) // expect stop: overflows
