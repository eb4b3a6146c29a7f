let zero = [0][0]
print(5 % zero) // expect stop: division by zero
