let a = 2] // expect error: this ']' closes nothing
print(3 – 1) // expect error: unknown operator '–'
print(3 −1) // expect error: unknown operator '−'
let x' = 3 // expect error: this character has no meaning in Swift
print(“hello”) // expect error: a string stands in straight quotes
print(„salut”) // expect error: a string stands in straight quotes
print(3² + 1) // expect error: '²' is not a digit of this number
let half = 0,5 // expect error: the fraction of a number stands behind a point
