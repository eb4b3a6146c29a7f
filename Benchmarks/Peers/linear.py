"""A linear classifier: 500 examples of 64 features, 10 classes, 2,000 steps of mini-batch descent.
usage: linear.py numpy|torch hinge|softmax"""
import sys

import numpy as np
from numbers_of_peers import Numbers, report, torch_on_one_thread

EXAMPLES, FEATURES, CLASSES, BATCH, STEPS = 500, 64, 10, 100, 2000
RATE, DECAY = 0.05, 1e-3
numbers = Numbers(7)
centers = numbers.array(CLASSES, FEATURES)
Y = np.arange(EXAMPLES) % CLASSES
X = 0.5 * centers[Y] + numbers.array(EXAMPLES, FEATURES)
W0 = 0.01 * numbers.array(FEATURES, CLASSES)
STARTS = [step * BATCH % EXAMPLES for step in range(STEPS)]
rows = np.arange(BATCH)


def hinge(scores, labels):
    """The mean hinge loss and its gradient by the scores."""
    margins = np.maximum(0, scores - scores[rows, labels][:, None] + 1)
    margins[rows, labels] = 0
    slopes = (margins > 0).astype(float)
    slopes[rows, labels] = -slopes.sum(1)
    return margins.sum() / BATCH, slopes / BATCH


def softmax(scores, labels):
    """The mean cross-entropy and its gradient by the scores."""
    powers = np.exp(scores - scores.max(1, keepdims=True))
    shares = powers / powers.sum(1, keepdims=True)
    loss = -np.log(shares[rows, labels]).mean()
    shares[rows, labels] -= 1
    return loss, shares / BATCH


def by_hand(loss_of):
    weights = W0.copy()
    for start in STARTS:
        x, labels = X[start : start + BATCH], Y[start : start + BATCH]
        loss, slopes = loss_of(x @ weights, labels)
        loss += DECAY * (weights * weights).sum()
        weights -= RATE * (x.T @ slopes + 2 * DECAY * weights)
    return loss


def with_autograd(torch, name):
    x_all, y_all = torch.from_numpy(X), torch.from_numpy(Y)
    weights = torch.from_numpy(W0).clone().requires_grad_()
    for start in STARTS:
        x, labels = x_all[start : start + BATCH], y_all[start : start + BATCH]
        scores = x @ weights
        if name == "softmax":
            loss = torch.nn.functional.cross_entropy(scores, labels)
        else:
            own = scores.gather(1, labels[:, None])
            # The class's own margin is 1 in every row.
            loss = (scores - own + 1).clamp(min=0).sum() / BATCH - 1
        loss = loss + DECAY * (weights * weights).sum()
        loss.backward()
        with torch.no_grad():
            weights -= RATE * weights.grad
        weights.grad = None
    return loss.item()


if sys.argv[1] == "numpy":
    report(lambda: by_hand(hinge if sys.argv[2] == "hinge" else softmax))
else:
    torch = torch_on_one_thread()
    report(lambda: with_autograd(torch, sys.argv[2]))
