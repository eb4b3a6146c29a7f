let a: Int? = Int("x")
print("before") // expect: before
print(a! + 1) // expect stop: nil
