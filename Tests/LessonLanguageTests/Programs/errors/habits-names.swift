let xs = [1, 2]
print(len(xs)) // expect error: cannot find 'len' in scope
for i in range(10) { print(i) } // expect error: cannot find 'range' in scope
let nothing = None // expect error: cannot find 'None' in scope
let yes = True // expect error: cannot find 'True' in scope
print(str(3)) // expect error: cannot find 'str' in scope
println("x") // expect error: cannot find 'println' in scope
print(sum(xs)) // expect error: cannot find 'sum' in scope
let x: float = 3 // expect error: cannot find type 'float'
print(xs.length) // expect error: value of type '[Int]' has no member 'length'
