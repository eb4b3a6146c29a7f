print(a) // expect error (ours): cannot find 'a' in scope
let a = 1
