func f(_ b: Bool) -> String {
  let word: String
  if b { word = "yes" } else { word = "no" }
  return word
}
print(f(true), f(false)) // expect: yes no
