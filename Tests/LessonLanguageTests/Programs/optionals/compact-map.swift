let texts = ["1", "two", "3"]
print(texts.compactMap { Int($0) }) // expect: [1, 3]
