struct S: Hashable { var n = 1 } // expect error (ours): 'S' cannot conform to 'Hashable'
