func show3() -> Int { limit + 1 }
print(show3()) // expect error (ours): 'show3' is used here before 'limit', which it reads, has a value
let limit = 2
