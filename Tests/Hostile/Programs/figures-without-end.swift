// command: at most 50 figures
// page: at most 50 figures
while true { table([1, 2]) }
