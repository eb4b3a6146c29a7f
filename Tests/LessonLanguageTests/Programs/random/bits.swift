// One seed, one sequence: on every machine the same bits.
var random = Random(seed: 1)
print(random.uniform([3])) // expect: [0.7029218331588505, 0.5204366199388569, 0.5741057000197225]
print(random.uniform([2, 2], in: -1...1)) // expect: [[-0.2173427959161911, 0.394356833119923], [-0.7128559265111276, -0.8579095678615754]]
print(random.normal([2])) // expect: [0.6577953560153342, 1.154747788994391]
print(random.normal([2], mean: 10, standardDeviation: 0.5)) // expect: [11.144983506989965, 9.398219245019138]
print(random.permutation(6)) // expect: [1, 2, 4, 5, 3, 0]
print(random) // expect: Random(state: 10247376565597927191, 3284213715300871271, 13853899996048997813, 15197370316101257080)
