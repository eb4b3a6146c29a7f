func f(_ n: Int) -> Int {
  var log = n
  defer { print("leaving", log) }
  if n > 1 {
    log += 100
    return log
  }
  log += 1
  return log
}
// expect: leaving 2
// expect: leaving 102
print(f(1), f(2)) // expect: 2 102
