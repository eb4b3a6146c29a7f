bars(["a", "b"], [1.0]) // expect stop: 1 value for 2 labels
