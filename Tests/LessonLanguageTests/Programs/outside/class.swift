class A { var n = 1 } // expect error (ours): 'class' is not part of swift-ml
