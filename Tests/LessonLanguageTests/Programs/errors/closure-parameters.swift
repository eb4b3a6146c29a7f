let f = { x in x.count } // expect error: the types of this closure's parameters cannot be inferred
