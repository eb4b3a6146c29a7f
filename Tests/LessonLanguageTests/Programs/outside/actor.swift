actor A { } // expect error (ours): 'actor' is not part of swift-ml
