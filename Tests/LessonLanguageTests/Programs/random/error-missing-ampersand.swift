var random = Random(seed: 1)
let data = Dataset.moons(count: 10, using: random) // expect error: the function changes this argument: write '&' before the variable
print(data.count)
