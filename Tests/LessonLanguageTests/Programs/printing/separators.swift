print("a", "b", separator: "-") // expect: a-b
print("no newline", terminator: "")
print("!") // expect: no newline!
print() // expect:
