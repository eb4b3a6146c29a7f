let a = 1
print(a +1) // expect error: '+' needs blanks on both sides or on none
