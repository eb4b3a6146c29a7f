let x = 3
print(x > 2 ? 1 : 0.5) // expect error (ours): ambiguous
