print(0x1p4) // expect error (ours): hexadecimal numbers with an exponent are not part of swift-ml
