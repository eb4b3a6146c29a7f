func f() -> Int { limit }
print(f()) // expect error (ours): 'f' is used here before 'limit', which it reads, has a value
let limit = 3
