let lowest = [Int.min][0]
print(abs(lowest)) // expect stop: overflow
