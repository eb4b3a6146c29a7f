let pairs = [("a", 1), ("a", 2)]
print(Dictionary(uniqueKeysWithValues: pairs).count) // expect stop: a key comes twice
