let d = ["x": 2, "y": 1]
for (k, v) in d.sorted(by: { $0.value < $1.value }) { print(k, v) }
// expect: y 1
// expect: x 2
for (key, value) in d.sorted(by: { $0.key < $1.key }) { print(key, value) }
// expect: x 2
// expect: y 1
