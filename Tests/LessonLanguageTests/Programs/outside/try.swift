let n = try? Int("1") // expect error (ours): 'try' is not part of swift-ml
