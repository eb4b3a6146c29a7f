print("abc".split(separator: "")) // expect stop (ours): a separator has at least one character
