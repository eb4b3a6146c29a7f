enum Result { case value(Int), failure(String) }
func get(_ r: Result) -> Int {
  guard case .value(let v) = r else { return -1 }
  return v
}
print(get(.value(4)), get(.failure("x"))) // expect: 4 -1
