let scores = Tensor(zeros: [0, 3])
print(hingeLoss(scores, [])) // expect stop: the mean loss of no examples: the batch is empty
