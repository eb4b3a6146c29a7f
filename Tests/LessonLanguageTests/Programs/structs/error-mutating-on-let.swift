struct C { var n = 0; mutating func tick() { n += 1 } }
let c = C()
c.tick() // expect error: cannot assign to value: 'c' is a 'let' constant
