let s: Set<Int> = [1, 2] // expect error (ours): 'Set' with these types is not part of swift-ml
