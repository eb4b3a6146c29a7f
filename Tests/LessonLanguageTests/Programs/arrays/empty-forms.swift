let a: [Int] = []
let b = [Double]()
let c: [[String]] = [[]]
print(a, b, c, a.isEmpty) // expect: [] [] [[]] true
