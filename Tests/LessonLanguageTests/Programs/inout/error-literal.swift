func f(_ n: inout Int) { n += 1 }
f(&3) // expect error: cannot assign to this expression
