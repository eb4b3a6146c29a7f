var d = [1: "a", 2: "b"]
let old = d.removeValue(forKey: 1)
print(old ?? "none", d.count) // expect: a 1
