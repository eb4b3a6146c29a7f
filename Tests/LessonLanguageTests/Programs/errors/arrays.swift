let mixed = [1, "two"] // expect error: the elements of an array need one type
let nothing = [] // expect error: an empty array needs a type
