enum Planet: Int { case mercury = 1, venus, earth }
print(Planet.earth.rawValue, Planet.venus) // expect: 3 venus
print(Planet(rawValue: 2)!, Planet(rawValue: 9) == nil) // expect: venus true
