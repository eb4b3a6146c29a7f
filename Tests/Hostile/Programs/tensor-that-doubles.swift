// command: tensors take more than 256 MiB
// page: 256 MiB
var double = Tensor(ones: [1000])
while true { double = concatenate([double, double]) }
