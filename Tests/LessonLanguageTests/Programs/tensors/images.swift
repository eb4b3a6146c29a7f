// A vertical edge, found by a window that moves over an image.
let photo: Tensor = [[[[0, 0, 1, 1], [0, 0, 1, 1], [0, 0, 1, 1], [0, 0, 1, 1]]]]
let edge: Tensor = [[[[-1, 1], [-1, 1]]]]
print(conv2d(photo, edge)) // expect: [[[[0.0, 2.0, 0.0], [0.0, 2.0, 0.0], [0.0, 2.0, 0.0]]]]
print(conv2d(photo, edge, stride: 2)) // expect: [[[[0.0, 0.0], [0.0, 0.0]]]]
print(conv2d(photo, edge, stride: 2, padding: 1).shape) // expect: [1, 1, 3, 3]
print(maxPool2d(photo, size: 2)) // expect: [[[[0.0, 1.0], [0.0, 1.0]]]]
print(maxPool2d(photo, size: 3, stride: 1)) // expect: [[[[1.0, 1.0], [1.0, 1.0]]]]
