var s = ""
if 1 < 2 { s += "a" }
if 2 < 1 { s += "b" } else if 3 < 2 { s += "c" } else { s += "d" }
print(s) // expect: ad
