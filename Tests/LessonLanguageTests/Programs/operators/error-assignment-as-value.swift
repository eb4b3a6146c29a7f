var a = 1
let b = (a = 2) // expect error (ours): this call has no result to keep
print(b)
