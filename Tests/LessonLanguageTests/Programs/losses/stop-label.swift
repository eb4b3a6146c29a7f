let scores: Tensor = [[1, 2, 3], [4, 5, 6]]
print(softmaxCrossEntropy(scores, [2, 0]).item > 0) // expect: true
print(softmaxCrossEntropy(scores, [2, 3])) // expect stop: label 3 at position 1 is out of range: there are 3 classes, numbered from 0
