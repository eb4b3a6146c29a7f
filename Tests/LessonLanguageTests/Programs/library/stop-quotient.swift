let n = 0
print(5.quotientAndRemainder(dividingBy: n)) // expect stop: division by zero
