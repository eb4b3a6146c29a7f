func id<T>(_ x: T) -> T { x } // expect error (ours): generic functions are not part of swift-ml
