"""The product of two matrices of 512 rows and columns, 20 times. usage: product.py numpy|torch"""
import sys

from numbers_of_peers import Numbers, report, torch_on_one_thread

numbers = Numbers(3)
A, B = numbers.array(512, 512), numbers.array(512, 512)
if sys.argv[1] == "torch":
    torch = torch_on_one_thread()
    A, B = torch.from_numpy(A), torch.from_numpy(B)
A @ B


def products():
    for _ in range(20):
        C = A @ B
    return C[17, 33]


report(products)
