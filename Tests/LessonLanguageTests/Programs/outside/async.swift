func f() async -> Int { 1 } // expect error (ours): 'async' functions are not part of swift-ml
