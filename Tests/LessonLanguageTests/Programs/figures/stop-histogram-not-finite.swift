let zero = 0.0
histogram([zero / zero, 1 / zero]) // expect stop: there is nothing to draw: no finite numbers are given
