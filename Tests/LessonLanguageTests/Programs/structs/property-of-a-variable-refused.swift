let rate = 0.5
struct P { var lr = rate } // expect error (ours): property 'lr' needs a type
struct Q { var lr: Double = rate }
print(Q())
