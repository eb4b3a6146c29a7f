func f() -> Int {
  struct Local { var n = 2 }
  return Local().n
}
print(f()) // expect: 2
