let none: [Tensor] = []
image(none) // expect stop: there is nothing to draw: no image is given
