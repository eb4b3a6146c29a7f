let rows = ["a", "bbb"]
for r in rows { print(r + String(repeating: ".", count: 5 - r.count) + "|") }
// expect: a....|
// expect: bbb..|
