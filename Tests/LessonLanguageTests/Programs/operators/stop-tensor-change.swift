var a: Tensor = [1, 2, 3]
a -= [1, 2]  // expect stop: the shapes [3] and [2] do not fit each other in -: they differ at axis 0, and neither is 1 there
