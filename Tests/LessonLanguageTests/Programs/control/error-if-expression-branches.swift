let x = if 1 < 2 { 1 } else { "a" } // expect error: the branches have different types: 'Int' and 'String'
