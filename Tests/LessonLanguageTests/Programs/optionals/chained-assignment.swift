struct Point { var x = 1 }
var p: Point? = Point()
p?.x = 5
print(p?.x ?? 0) // expect: 5
var q: Point? = nil
q?.x = 5
print(q?.x ?? 0) // expect: 0
