print([1].size) // expect error: value of type '[Int]' has no member 'size'
