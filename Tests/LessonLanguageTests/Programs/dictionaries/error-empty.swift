let d = [:] // expect error: an empty dictionary needs a type
