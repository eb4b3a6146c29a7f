var random = Random(seed: 1)
var data = Dataset.moons(count: 4, using: &random)
data.labels = [0, 1] // expect error: cannot assign to 'labels'
print(data.size) // expect error: value of type 'Dataset' has no member 'size'
let other = Dataset.moon(count: 4, using: &random) // expect error: type 'Dataset' has no member 'moon'
