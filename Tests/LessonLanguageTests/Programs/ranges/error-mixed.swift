let n = 3
for i in 0..<2.5 { print(i) } // expect error: 'for' cannot go through a value of type 'Range<Double>'
