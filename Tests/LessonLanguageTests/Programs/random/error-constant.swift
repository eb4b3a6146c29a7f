let random = Random(seed: 1)
print(random.uniform([2])) // expect error: cannot assign to value: 'random' is a 'let' constant
var other = Random() // expect error: missing argument 'seed:' in call to 'Random'
