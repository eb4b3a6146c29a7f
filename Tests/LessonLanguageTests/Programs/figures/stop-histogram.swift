let zero = 0.0
histogram([zero / zero]) // expect stop: no finite numbers are given
