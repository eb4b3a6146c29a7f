let r = /a+/ // expect error: regular expressions are not part of swift-ml
