let a = 1
let b = a +2 // expect error: '+' needs blanks on both sides or on none
print(b)
