let n = 9_223_372_036_854_775_808 // expect error: this number does not fit into an Int
