let n = 0
print(stride(from: 0, to: 1, by: n).map { $0 }) // expect stop: a stride of 0
