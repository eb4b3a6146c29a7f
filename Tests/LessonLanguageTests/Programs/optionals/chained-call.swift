var list: [Int]? = [1]
list?.append(2)
print(list ?? []) // expect: [1, 2]
