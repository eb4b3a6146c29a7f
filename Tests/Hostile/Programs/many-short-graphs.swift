// command: 256 MiB
// page: 256 MiB
var hoard: [Tensor] = []
while true { hoard.append(variable(1) * 2 + 1) }
