let a // expect error: a variable needs a value or a type
