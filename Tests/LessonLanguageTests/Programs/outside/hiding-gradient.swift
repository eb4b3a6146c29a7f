let gradient = 3.0 // expect error (ours): 'gradient' is a function of the library
