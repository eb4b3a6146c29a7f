let lowest = [Int.min][0]
print(-lowest) // expect stop: overflow
