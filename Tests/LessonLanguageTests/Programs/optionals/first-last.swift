let a = [3, 1, 2]
print(a.first!, a.last!) // expect: 3 2
let e: [Int] = []
print(e.first ?? 0, e.last == nil) // expect: 0 true
