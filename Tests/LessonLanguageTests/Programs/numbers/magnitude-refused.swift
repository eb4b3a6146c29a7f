let n = -7
print(n.magnitude) // expect error (ours): has no member 'magnitude'
print((-5).magnitude) // expect error (ours): has no member 'magnitude'
