let a = (1 + 2 // expect error: expected ')'
let b = 3
