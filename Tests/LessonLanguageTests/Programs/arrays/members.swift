var a = [3, 1, 2]
a.append(5)
print(a, a.count, a.isEmpty, a[0]) // expect: [3, 1, 2, 5] 4 false 3
a[1] = 10
a[2] += 7
print(a) // expect: [3, 10, 9, 5]
var m = [[1, 2], [3, 4]]
m[1][0] = 9
m[0].append(7)
print(m) // expect: [[1, 2, 7], [9, 4]]
let empty: [Int] = []
print(empty) // expect: []
print(["a", "b"].joined(separator: "+")) // expect: a+b
