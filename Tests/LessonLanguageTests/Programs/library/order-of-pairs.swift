let ages = ["Al": 3, "Bo": 3]
print(ages.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map { $0.key })
// expect: ["Al", "Bo"]
