#if DEBUG // expect error (ours): '#' directives and macros are not part of swift-ml
print(1)
#endif
