func costly() -> Int {
  print("computed")
  return 7
}
var d = ["a": 1]
print(d["a", default: costly()])
print(d["b", default: costly()])
d["a", default: costly()] += 1
d["b", default: costly()] += 1
print(d["a"]!, d["b"]!)
// expect: 1
// expect: computed
// expect: 7
// expect: computed
// expect: 2 8
