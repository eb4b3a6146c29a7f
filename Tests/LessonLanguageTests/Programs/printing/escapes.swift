print("tab\there") // expect: tab	here
print("\u{e9}\u{1F600}") // expect: é😀
print(#"raw \n \#(1 + 1)"#) // expect: raw \n 2
print("""
  two
    lines
  """)
// expect: two
// expect:   lines
