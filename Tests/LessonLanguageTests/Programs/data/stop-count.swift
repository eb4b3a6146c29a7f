var random = Random(seed: 1)
print(Dataset.spiral(count: 0, using: &random).count) // expect stop: the number of examples must be positive, got 0
