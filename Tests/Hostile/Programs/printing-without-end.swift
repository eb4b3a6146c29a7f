// command: prints more than 64 KiB
// page: prints more than 64 KiB
while true { print(1) }
