let n = -1
for i in 0..<n { print(i) } // expect stop: a range cannot go from 0 down to -1
