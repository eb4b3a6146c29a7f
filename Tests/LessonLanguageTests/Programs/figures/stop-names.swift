plot([1, 2], names: ["a", "b"]) // expect stop: 2 names for 1 series
