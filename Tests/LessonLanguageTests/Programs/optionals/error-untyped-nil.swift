let a = nil // expect error: nil
