let parts = "key=value".split(separator: "=")
let key = String(parts[0])
print(key, parts[1], key + "!") // expect: key value key!
