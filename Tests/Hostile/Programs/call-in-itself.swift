// command: nested more than 1000 deep
// page: nested more than 100 deep
func deep(_ n: Int) -> Int { deep(n + 1) }
print(deep(0))
