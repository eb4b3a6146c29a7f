let x: Tensor = [1, 2]
print(clip(x, min: 1, max: 1)) // expect: [1.0, 1.0]
print(clip(x, min: 3, max: 1)) // expect stop: the lower bound must be at most the upper one, got 3.0 and 1.0
