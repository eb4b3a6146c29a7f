var ages = ["Ada": 36, "Bob": 20]
print(ages["Ada"] ?? 0, ages["Eve"] ?? 0, ages.count, ages.isEmpty) // expect: 36 0 2 false
ages["Eve"] = 1
ages["Bob"] = nil
print(ages.count, ages["Eve"]!, ages["Bob"] == nil) // expect: 2 1 true
