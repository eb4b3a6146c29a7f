// command: tensors take more than 256 MiB
// page: tensors take more than 256 MiB
var chain = variable(1)
while true { chain = chain * 1.01 }
