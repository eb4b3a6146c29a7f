let poem = """
  Roses
    are "red"
  and \
  violets
  """
print(poem)
// expect: Roses
// expect:   are "red"
// expect: and violets
