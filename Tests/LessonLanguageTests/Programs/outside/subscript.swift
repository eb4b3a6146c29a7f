struct S {
  subscript(i: Int) -> Int { i } // expect error (ours): 'subscript' is not part of swift-ml
}
