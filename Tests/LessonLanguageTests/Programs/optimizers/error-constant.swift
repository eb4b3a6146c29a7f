let rule = Adam()
var w: Tensor = 1
let v: Tensor = 1
rule.update(&w, along: 1) // expect error: cannot assign to value: 'rule' is a 'let' constant
var other = Adam()
other.update(&v, along: 1) // expect error: cannot assign to value: 'v' is a 'let' constant
other.update(w, along: 1) // expect error: write '&' before the variable
