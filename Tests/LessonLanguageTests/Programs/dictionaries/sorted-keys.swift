let d = [3: "c", 1: "a", 2: "b"]
for k in d.keys.sorted() { print(k, d[k]!) }
// expect: 1 a
// expect: 2 b
// expect: 3 c
