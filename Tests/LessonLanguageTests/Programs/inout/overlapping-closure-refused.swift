func f(_ n: inout Int, _ g: () -> Void) { g() }
var x = 1
f(&x) { x += 1 } // expect error (ours): overlapping accesses to 'x'
