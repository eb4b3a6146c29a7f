class A {} // expect error (ours): 'class' is not part of swift-ml
protocol P {} // expect error (ours): 'protocol' is not part of swift-ml
print("still read")
