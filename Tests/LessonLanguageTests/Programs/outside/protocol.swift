protocol P { } // expect error (ours): 'protocol' is not part of swift-ml
