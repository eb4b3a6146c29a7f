table([1, 2], legend: "best") // expect stop: nothing is highlighted
