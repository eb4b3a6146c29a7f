infix operator ** // expect error (ours): operators of your own are not part of swift-ml
