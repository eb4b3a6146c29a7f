var x = 1
func f(_ a: inout Int) { a += x }
f(&x) // expect error (ours): overlapping accesses to 'x'
var t = (1, 2)
func g(_ a: inout Int, _ b: inout Int) { a += b }
g(&t.0, &t.1) // expect error (ours): overlapping accesses to 't'
var a = [1, 2, 3]
a.sort { x, y in a.count > 0 && x > y } // expect error (ours): overlapping accesses to 'a'
