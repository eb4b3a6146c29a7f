enum Item { case number(Int), gap }
func size(_ i: Item) -> String {
  switch i {
  case .number(let n) where n > 10: "big"
  case .number: "small"
  case .gap: "gap"
  }
}
print(size(.number(11)), size(.number(1)), size(.gap)) // expect: big small gap
