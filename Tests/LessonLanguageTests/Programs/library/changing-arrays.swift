var a = [3, 1, 2]
a.append(contentsOf: [9, 8])
a.append(contentsOf: 0..<2)
print(a) // expect: [3, 1, 2, 9, 8, 0, 1]
a.insert(7, at: 0)
a.insert(contentsOf: [5, 5], at: a.count)
print(a) // expect: [7, 3, 1, 2, 9, 8, 0, 1, 5, 5]
let gone = a.remove(at: 1)
print(gone, a.removeFirst(), a.removeLast(), a) // expect: 3 7 5 [1, 2, 9, 8, 0, 1, 5]
a.removeLast(2)
a.removeFirst(1)
print(a, a.popLast()!, a) // expect: [2, 9, 8, 0] 0 [2, 9, 8]
a.swapAt(0, 2)
print(a) // expect: [8, 9, 2]
a.removeAll { $0 > 7 }
print(a) // expect: [2]
a.reverse()
print(a) // expect: [2]
a += [4]
a += 1...2
print(a) // expect: [2, 4, 1, 2]
a.removeAll()
print(a, a.popLast() == nil, a.isEmpty) // expect: [] true true
var words = ["x"]
words += ["y", "z"]
words[1] += "!"
words.append("w")
print(words) // expect: ["x", "y!", "z", "w"]
var grid = [[Int]](repeating: [0, 0], count: 2)
grid[1].append(5)
grid[0].removeAll()
print(grid) // expect: [[], [0, 0, 5]]
