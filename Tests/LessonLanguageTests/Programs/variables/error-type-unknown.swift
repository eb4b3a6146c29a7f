let a: Intt = 1 // expect error: cannot find type 'Intt'
