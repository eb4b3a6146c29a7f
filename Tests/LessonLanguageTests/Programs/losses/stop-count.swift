let scores: Tensor = [[1, 2, 3]]
print(softmaxCrossEntropy(scores, [0, 1])) // expect stop: 2 labels for 1 example
