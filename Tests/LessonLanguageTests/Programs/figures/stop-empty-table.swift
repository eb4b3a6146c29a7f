let none: [Double] = []
table(Tensor(none)) // expect stop: there is nothing to show: the table has no numbers
