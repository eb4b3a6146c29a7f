// command: shapes
// page: shapes
print(Tensor(ones: [2]) + Tensor(ones: [3]))
