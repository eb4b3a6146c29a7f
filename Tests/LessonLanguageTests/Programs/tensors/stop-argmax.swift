let x = Tensor(zeros: [0])
print(x.argmax()) // expect stop: of no elements
