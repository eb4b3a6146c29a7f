var random = Random(seed: 1)
let data = Dataset.xor(count: 4, using: &random)
let (a, b) = data.split(fraction: 1.5, using: &random) // expect stop: the fraction of a split must be from 0 through 1, got 1.5
print(a.count, b.count)
