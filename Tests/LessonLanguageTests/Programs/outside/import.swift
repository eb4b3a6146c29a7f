import Glibc // expect error (ours): 'Glibc' cannot be imported
