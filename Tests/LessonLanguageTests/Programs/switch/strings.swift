func greet(_ s: String) -> Int {
  switch s {
  case "a", "b": 1
  case "c": 2
  default: 3
  }
}
print(greet("b"), greet("c"), greet("z")) // expect: 1 2 3
