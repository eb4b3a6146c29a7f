func f(_ n: inout Int) { n += 1 }
let a = 1
f(&a) // expect error: cannot assign to value: 'a' is a 'let' constant
