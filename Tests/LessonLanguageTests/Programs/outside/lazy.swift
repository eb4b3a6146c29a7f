struct S {
  lazy var n = 1 // expect error (ours): 'lazy' is not part of swift-ml
}
