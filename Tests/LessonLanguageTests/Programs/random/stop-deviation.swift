var random = Random(seed: 1)
print(random.normal([2], standardDeviation: -1)) // expect stop: the standard deviation must be finite and not negative, got -1.0
