let photo = Tensor(ones: [1, 2, 3, 3])
let weights = Tensor(ones: [1, 1, 2, 2])
print(conv2d(photo, weights)) // expect stop: no convolution of the shapes [1, 2, 3, 3] and [1, 1, 2, 2]
