func f() -> some Equatable { 1 } // expect error (ours): 'some' is not part of swift-ml
