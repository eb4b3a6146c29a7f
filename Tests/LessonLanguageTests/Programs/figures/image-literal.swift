image([[0, 1], [1, 0]])
image([[0, 1, 0.5]], title: "a row", range: 0...1)
let rows = [[0.0, 0.25], [0.5, 1.0], [1.0, 1.0]]
image(rows)
image([[[0, 1], [1, 0]], [[1, 0]]], titles: ["a", "b"])
// expect: image: 2 x 2, 0.0 to 1.0
// expect: image a row: 1 x 3, 0.0 to 1.0
// expect: image: 3 x 2, 0.0 to 1.0
// expect: image a: 2 x 2, 0.0 to 1.0
// expect: image b: 1 x 2, 0.0 to 1.0
