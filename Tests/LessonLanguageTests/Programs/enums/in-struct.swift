struct Piece {
  enum Color { case white, black } // expect error (ours): a type inside a type is not part of swift-ml
  var n = 1
}
print(Piece().n)
