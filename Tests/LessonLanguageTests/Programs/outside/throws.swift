func f() throws -> Int { 1 } // expect error (ours): 'throws' functions are not part of swift-ml
