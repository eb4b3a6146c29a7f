func g() -> Double {
  return "text" // expect error: cannot convert value of type 'String' to type 'Double'
}
print(g())
