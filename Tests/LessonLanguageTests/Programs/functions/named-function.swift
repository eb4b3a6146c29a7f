// Only before a body is it the word of another language.
func function(_ x: Int) -> Int { x + 1 }
print(function(2))  // expect: 3
print(function((function(1))))  // expect: 3
