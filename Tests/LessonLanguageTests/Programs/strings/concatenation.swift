var s = "a"
s += "b"
s = s + "c" + "d"
s.append("e")
print(s) // expect: abcde
