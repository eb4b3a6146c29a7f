let a: Int = nil // expect error: nil
