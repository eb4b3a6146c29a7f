let a = [] // expect error: an empty array needs a type
