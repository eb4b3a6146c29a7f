struct S {
  let n: Int
  init?(n: Int) { return nil } // expect error (ours): 'init?' is not part of swift-ml
}
