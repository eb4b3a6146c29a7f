struct S {
  var n = 1 { didSet { print(n) } } // expect error (ours): observers ('didSet') are not part of swift-ml
}
