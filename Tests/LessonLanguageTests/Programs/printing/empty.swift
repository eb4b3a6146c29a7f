print("", terminator: "") // expect: [] [] 
print([Int](), [[Double]](), "")
