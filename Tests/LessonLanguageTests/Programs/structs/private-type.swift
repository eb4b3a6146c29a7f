private struct Point { var x = 1 } // expect error (ours): a type cannot be 'private' here
private let point = Point()
