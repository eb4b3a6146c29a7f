image([[0, 1], [1]]) // expect stop: the rows of a tensor have one shape
