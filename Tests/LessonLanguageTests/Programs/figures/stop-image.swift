image(Tensor([1.0, 2.0])) // expect stop: an image has the shape [rows, columns]
