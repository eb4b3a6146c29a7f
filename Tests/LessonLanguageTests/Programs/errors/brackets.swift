let n = 6
print(sqrt 4) // expect error: expected ')' after the arguments
print(n // 3) // expect error: expected ')' after the arguments
let part = [1, 2, 3][0:2] // expect error: expected ']' after the index
let list = [1 2] // expect error: expected ']' to end the array
let open = (2 + 3 // expect error: expected ')'
print("open) // expect error: unterminated string literal
