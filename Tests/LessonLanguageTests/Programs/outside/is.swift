let x = 1
print(x is Int) // expect error (ours): 'is' is not part of swift-ml
