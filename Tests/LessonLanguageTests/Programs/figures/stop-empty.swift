let none: [Double] = []
plot(none) // expect stop: there is nothing to draw: no points are given
