let π = 3.14
let größe = 2.0
print(π * größe) // expect: 6.28
