"""A network of 784, 128 and 10 neurons, batches of 128 out of 1,024 examples, 200 steps.
usage: digits.py numpy|torch sgd|adam"""
import sys

import numpy as np
from numbers_of_peers import Numbers, report, torch_on_one_thread

INPUTS, HIDDEN, CLASSES, BATCH, EXAMPLES, STEPS = 784, 128, 10, 128, 1024, 200
numbers = Numbers(11)
centers = numbers.array(CLASSES, INPUTS)
Y = np.arange(EXAMPLES) % CLASSES
X = 0.25 * centers[Y] + 0.5 * numbers.array(EXAMPLES, INPUTS)
W1 = 0.1 * numbers.array(INPUTS, HIDDEN)
W2 = 0.2 * numbers.array(HIDDEN, CLASSES)
STARTS = [step * BATCH % EXAMPLES for step in range(STEPS)]
rows = np.arange(BATCH)


def gradients(parameters, x, labels):
    """The mean cross-entropy and its gradients, backpropagation by hand."""
    w1, b1, w2, b2 = parameters
    before = x @ w1 + b1
    inner = np.maximum(before, 0)
    scores = inner @ w2 + b2
    powers = np.exp(scores - scores.max(1, keepdims=True))
    shares = powers / powers.sum(1, keepdims=True)
    loss = -np.log(shares[rows, labels]).mean()
    shares[rows, labels] -= 1
    shares /= BATCH
    slopes = shares @ w2.T
    slopes[before <= 0] = 0
    return loss, [x.T @ slopes, slopes.sum(0), inner.T @ shares, shares.sum(0)]


def by_hand(optimizer):
    parameters = [W1.copy(), np.zeros(HIDDEN), W2.copy(), np.zeros(CLASSES)]
    firsts = [np.zeros_like(p) for p in parameters]
    seconds = [np.zeros_like(p) for p in parameters]
    for step, start in enumerate(STARTS):
        loss, slopes = gradients(
            parameters, X[start : start + BATCH], Y[start : start + BATCH])
        if optimizer == "sgd":
            for parameter, slope in zip(parameters, slopes):
                parameter -= 0.05 * slope
            continue
        scale1, scale2 = 1 - 0.9 ** (step + 1), 1 - 0.999 ** (step + 1)
        for parameter, slope, first, second in zip(parameters, slopes, firsts, seconds):
            first *= 0.9
            first += 0.1 * slope
            second *= 0.999
            second += 0.001 * (slope * slope)
            parameter -= 1e-3 * (first / scale1) / (np.sqrt(second / scale2) + 1e-8)
    return loss


def with_autograd(torch, optimizer):
    x_all, y_all = torch.from_numpy(X), torch.from_numpy(Y)
    parameters = [
        torch.from_numpy(p).clone().requires_grad_()
        for p in (W1, np.zeros(HIDDEN), W2, np.zeros(CLASSES))
    ]
    w1, b1, w2, b2 = parameters
    if optimizer == "sgd":
        rule = torch.optim.SGD(parameters, lr=0.05)
    else:
        rule = torch.optim.Adam(parameters, lr=1e-3)
    for start in STARTS:
        x, labels = x_all[start : start + BATCH], y_all[start : start + BATCH]
        rule.zero_grad()
        scores = torch.relu(x @ w1 + b1) @ w2 + b2
        loss = torch.nn.functional.cross_entropy(scores, labels)
        loss.backward()
        rule.step()
    return loss.item()


if sys.argv[1] == "numpy":
    report(lambda: by_hand(sys.argv[2]))
else:
    torch = torch_on_one_thread()
    report(lambda: with_autograd(torch, sys.argv[2]))
