var random = Random(seed: 1)
let data = Dataset.xor(count: 4, using: &random)
let batches = data.batches(of: 0, shuffledBy: &random) // expect stop: the size of a batch must be positive, got 0
print(batches.count)
