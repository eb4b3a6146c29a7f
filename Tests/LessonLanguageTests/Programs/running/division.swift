let zero = 0
print(1 / zero) // expect stop: division by zero
