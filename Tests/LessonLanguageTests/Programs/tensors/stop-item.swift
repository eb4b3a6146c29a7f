let a: Tensor = [1, 2]
print(a.item) // expect stop: item needs a tensor with one element, the shape is [2]
