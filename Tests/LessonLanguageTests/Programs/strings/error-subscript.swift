let s = "abc"
print(s[0]) // expect error: value of type 'String' has no subscripts
