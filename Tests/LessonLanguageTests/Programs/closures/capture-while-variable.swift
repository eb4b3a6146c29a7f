var fs: [() -> Int] = []
var i = 0
while i < 3 {
  let k = i
  fs.append { k + i }
  i += 1
}
print(fs.map { $0() }) // expect: [3, 4, 5]
