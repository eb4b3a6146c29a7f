for i in 0..<3 { print(i, terminator: ",") }
print("") // expect: 0,1,2,
for x in [1.5, 2.5] where x > 2 { print(x) } // expect: 2.5
var n = 10
while n > 0 { n -= 3 }
print(n) // expect: -2
repeat { n += 1 } while n < 2
print(n) // expect: 2
