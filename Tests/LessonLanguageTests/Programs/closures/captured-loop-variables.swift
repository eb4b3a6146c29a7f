var fs: [() -> Int] = []
for i in 0..<3 {
  var n = i
  fs.append {
    n += 1
    return n
  }
}
print(fs[0](), fs[0](), fs[1](), fs[2]()) // expect: 1 2 2 3
