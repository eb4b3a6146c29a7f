let a = [1]
print(a["x"]) // expect error: cannot convert value of type 'String' to type 'Int'
