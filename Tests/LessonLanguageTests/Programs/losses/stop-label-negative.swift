let scores: Tensor = [[1, 2, 3]]
print(hingeLoss(scores, [-1])) // expect stop: label -1 at position 0 is out of range: there are 3 classes, numbered from 0
