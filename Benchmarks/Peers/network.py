"""The lecture's network, 5,000 steps. usage: network.py numpy|torch"""
import sys

import numpy as np
from numbers_of_peers import Numbers, report, torch_on_one_thread

STEPS = 5000
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
Y = np.array([[0], [1], [1], [0]], dtype=float)
numbers = Numbers(1)
W0, W1 = numbers.array(3, 4), numbers.array(4, 1)


def by_hand():
    """Backpropagation written out."""
    first, second = W0.copy(), W1.copy()
    for _ in range(STEPS):
        inner = 1 / (1 + np.exp(-(X @ first)))
        outer = 1 / (1 + np.exp(-(inner @ second)))
        miss = Y - outer
        d2 = miss * outer * (1 - outer)
        d1 = (d2 @ second.T) * inner * (1 - inner)
        second += inner.T @ d2
        first += X.T @ d1
    return (miss * miss).sum() / 2


def with_autograd(torch):
    """The loss written down, its gradient left to PyTorch."""
    x, y = torch.from_numpy(X), torch.from_numpy(Y)
    first = torch.from_numpy(W0).clone().requires_grad_()
    second = torch.from_numpy(W1).clone().requires_grad_()
    for _ in range(STEPS):
        miss = y - torch.sigmoid(torch.sigmoid(x @ first) @ second)
        loss = 0.5 * (miss * miss).sum()
        loss.backward()
        with torch.no_grad():
            first -= first.grad
            second -= second.grad
        first.grad = second.grad = None
    return loss.item()


if sys.argv[1] == "numpy":
    report(by_hand)
else:
    torch = torch_on_one_thread()
    report(lambda: with_autograd(torch))
