let b = 3
print(b // expect error: expected ')' after the arguments
