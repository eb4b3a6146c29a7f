print "x" // expect error: what 'print' is given stands in parentheses
let a = 'abc' // expect error: a string stands in double quotes
let b = f"x" // expect error: a string has no letter before it in Swift
let c = lambda x: x + 1 // expect error: 'lambda' is not a word of Swift
let d = [x * x for x in [1, 2]] // expect error: an array is not made by 'for' in Swift
let e = 1 if true else 2 // expect error: expected a new line before 'if'
let f = .5 // expect error: a number cannot begin with a point
let t: Tensor = [1, 2]
print(t.mean(axis=0)) // expect error: the label of an argument ends in ':'
