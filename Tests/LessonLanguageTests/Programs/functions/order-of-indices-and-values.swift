func index(_ n: Int) -> Int {
  print("index", n)
  return n
}
func value(_ n: Int) -> Int {
  print("value", n)
  return n
}
var a = [0, 0]
a[index(1)] = value(3)
a[index(0)] += value(2)
print(a)
var d: [Int: Int] = [:]
d[index(1)] = value(2)
d[index(1), default: value(9)] += value(1)
print(d[1]!, d[5, default: 3])
// expect: index 1
// expect: value 3
// expect: index 0
// expect: value 2
// expect: [2, 3]
// expect: index 1
// expect: value 2
// expect: index 1
// expect: value 1
// expect: 3 3
