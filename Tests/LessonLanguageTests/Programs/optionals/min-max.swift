let a = [3.5, -1, 2]
print(a.min()!, a.max()!) // expect: -1.0 3.5
let e: [Double] = []
print(e.min() == nil) // expect: true
