let data = Dataset(inputs: [[1], [2]], labels: [0, 2], classNames: ["a", "b"]) // expect stop: label 2 at position 1 is out of range: there are 2 classes
print(data.count)
