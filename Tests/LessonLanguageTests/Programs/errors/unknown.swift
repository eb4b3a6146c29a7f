let loss = sofmax([1, 2]) // expect error: cannot find 'sofmax' in scope
print(los) // expect error: cannot find 'los' in scope
