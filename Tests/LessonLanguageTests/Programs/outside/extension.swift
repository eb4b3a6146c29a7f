extension Int { } // expect error (ours): 'extension' is not part of swift-ml
