let words: [String]? = ["a"]
print(words.count) // expect error: this value of type '[String]?' may be nil
