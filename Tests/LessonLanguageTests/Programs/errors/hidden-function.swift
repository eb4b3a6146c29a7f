let gradient = 3 // expect error (ours): 'gradient' is a function of the library
