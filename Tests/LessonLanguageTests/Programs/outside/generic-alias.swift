typealias Pair<T> = (T, T) // expect error (ours): generic type aliases are not part of swift-ml
