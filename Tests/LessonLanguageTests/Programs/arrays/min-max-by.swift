let words = ["ccc", "a", "bb"]
print(words.min { $0.count < $1.count }!, words.max(by: { $0.count < $1.count })!) // expect: a ccc
