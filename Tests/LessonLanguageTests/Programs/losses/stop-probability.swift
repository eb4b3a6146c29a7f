print(binaryCrossEntropy([0.5, 1.5], [0, 1])) // expect stop: probabilities lie between 0 and 1, that at position 1 is 1.5
