var a = [1, 2, 3]
for x in a { if x == 2 { a.append(9) } }
print(a) // expect: [1, 2, 3, 9]
