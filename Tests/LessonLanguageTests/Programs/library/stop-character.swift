let s = "ab"
print(Character(s)) // expect stop: a string of one character
