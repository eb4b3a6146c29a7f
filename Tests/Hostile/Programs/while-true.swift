// command: the program runs for too long: more than
while true { }
