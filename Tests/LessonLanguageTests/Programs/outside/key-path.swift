print(["a"].map(\.count)) // expect error (ours): key paths are not part of swift-ml
