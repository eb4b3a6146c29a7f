// command: 1048576 bytes
// page: 1048576 bytes
var long = "x"
while true { long += long }
