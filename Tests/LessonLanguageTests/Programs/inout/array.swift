func push(_ xs: inout [Int], _ x: Int) { xs.append(x) }
var list = [1]
push(&list, 2)
print(list) // expect: [1, 2]
