func f(_ n: inout Int) { n += 1 }
var a = 1
f(a) // expect error: the function changes this argument: write '&' before the variable
a += 1
