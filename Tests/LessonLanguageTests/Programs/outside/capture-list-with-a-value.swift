let kept = { [x = 1] in x } // expect error (ours): capture lists are not part of swift-ml
