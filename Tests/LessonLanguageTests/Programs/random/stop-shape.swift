var random = Random(seed: 1)
print(random.uniform([2, -1])) // expect stop: the shape [2, -1] has a negative size
