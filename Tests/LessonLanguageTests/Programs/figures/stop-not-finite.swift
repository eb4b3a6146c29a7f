let zero = 0.0
plot([zero / zero, 1 / zero]) // expect stop: no point has two finite coordinates
