let a = 1 // one
/* a block /* nested */ comment */
let b = /* inside */ 2
/// doc
print(a + b) // end // expect: 3
