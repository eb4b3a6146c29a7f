let x = Double("nan")!
print(Int(x)) // expect stop: nan does not fit into an Int
