// command: tensors take more than 256 MiB
// page: tensors take more than 256 MiB
var hoard: [Tensor] = []
while true { hoard.append(Tensor(zeros: [100_000])) }
