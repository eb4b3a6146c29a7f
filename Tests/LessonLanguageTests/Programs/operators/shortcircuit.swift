func loud(_ b: Bool) -> Bool {
  print("called")
  return b
}
print(false && loud(true)) // expect: false
print(true || loud(true)) // expect: true
print(true && loud(false))
// expect: called
// expect: false
