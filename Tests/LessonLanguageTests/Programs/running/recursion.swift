func down(_ n: Int) -> Int { down(n + 1) + 1 } // expect stop: calls are nested more than 1000 deep
print(down(0))
