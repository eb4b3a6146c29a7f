let d = ["a": 1]
print(d[1] ?? 0) // expect error: cannot convert value of type 'Int' to type 'String'
