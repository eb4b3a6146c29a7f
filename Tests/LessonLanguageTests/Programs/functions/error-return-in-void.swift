func f() { return 1 } // expect error: this function returns nothing
