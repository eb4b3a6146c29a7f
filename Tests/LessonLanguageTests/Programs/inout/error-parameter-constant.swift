func f(_ n: Int) { n += 1 } // expect error: cannot assign to value: 'n' is a 'let' constant
