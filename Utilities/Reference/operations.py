"""Values and gradients of operations by PyTorch, for Tests/AutodiffTests.

Usage: python3 Utilities/Reference/operations.py > Tests/AutodiffTests/References/operations.txt
A line has the case, what it gives, the shape ("-" for a single number) and the elements, separated
by blanks: `input0`, `input1` … at what point; `value`; `weights`, by which the value's elements are
multiplied before they are summed to the number whose gradients follow; `gradient0`, `gradient1` …
Where NumPy has the operation as well, the script compares its value with PyTorch's.
"""

import numpy as np
import torch
import torch.nn.functional as F

GENERATOR = np.random.default_rng(20)
LABELS = [2, 0, 1]


def conv(x, w, stride, padding):
    return F.conv2d(x, w, stride=stride, padding=padding)


def softmax(x, axis):
    e = np.exp(x - x.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)


def hinge(scores, reduction):
    # PyTorch divides by the number of classes.
    classes = scores.shape[1]
    labels = torch.tensor(LABELS)
    return classes * F.multi_margin_loss(scores, labels, reduction=reduction)


def binary(scores, reduction):
    labels = torch.tensor([1.0, 0.0, 1.0], dtype=torch.float64)
    return F.binary_cross_entropy(torch.sigmoid(scores), labels, reduction=reduction)


def select(a, b):
    return torch.where(a > b, a, b * b)


def mlp(x, w, b):
    return torch.tanh(x @ w + b).pow(2).sum(dim=1)


def rosenbrock(w):
    return (1 - w[0]) ** 2 + 100 * (w[1] - w[0] ** 2) ** 2


# Name: shapes of the inputs, PyTorch's function, NumPy's if there is one, bounds of the elements.
ANY, POSITIVE = (-2, 2), (0.3, 3)
CASES = {
    "add": ([[2, 3], [3]], lambda a, b: a + b, np.add, ANY),
    "subtract": ([[2, 1], [1, 3]], lambda a, b: a - b, np.subtract, ANY),
    "multiply": ([[2, 3], [2, 1]], lambda a, b: a * b, np.multiply, ANY),
    "divide": ([[2, 3], []], lambda a, b: a / b, np.divide, POSITIVE),
    "power": ([[2, 3], [3]], torch.pow, np.power, POSITIVE),
    "square": ([[5]], lambda a: a**2, np.square, ANY),
    "maximum": ([[2, 3], [3]], torch.maximum, np.maximum, ANY),
    "minimum": ([[2, 3], [3]], torch.minimum, np.minimum, ANY),
    "negate": ([[4]], torch.neg, np.negative, ANY),
    "exp": ([[2, 3]], torch.exp, np.exp, ANY),
    "log": ([[2, 3]], torch.log, np.log, POSITIVE),
    "sqrt": ([[2, 3]], torch.sqrt, np.sqrt, POSITIVE),
    "sin": ([[2, 3]], torch.sin, np.sin, ANY),
    "cos": ([[2, 3]], torch.cos, np.cos, ANY),
    "tanh": ([[2, 3]], torch.tanh, np.tanh, ANY),
    "abs": ([[2, 3]], torch.abs, np.abs, ANY),
    "sign": ([[2, 3]], torch.sign, np.sign, ANY),
    "relu": ([[2, 3]], torch.relu, lambda x: np.maximum(x, 0), ANY),
    "leakyRelu": ([[2, 3]], lambda x: F.leaky_relu(x, 0.2), None, ANY),
    "sigmoid": ([[2, 3]], torch.sigmoid, lambda x: 1 / (1 + np.exp(-x)), ANY),
    "softplus": ([[2, 3]], F.softplus, lambda x: np.logaddexp(x, 0), ANY),
    "erf": ([[2, 3]], torch.erf, None, ANY),
    "gelu": ([[2, 3]], F.gelu, None, ANY),
    "clip": ([[2, 5]], lambda x: torch.clamp(x, -0.5, 0.8), lambda x: np.clip(x, -0.5, 0.8), ANY),
    "select": ([[2, 3], [2, 3]], select, lambda a, b: np.where(a > b, a, b * b), ANY),
    "sum": ([[2, 3]], torch.sum, np.sum, ANY),
    "sum-axis": ([[2, 3, 2]], lambda x: x.sum(dim=1), lambda x: x.sum(axis=1), ANY),
    "mean": ([[2, 3]], torch.mean, np.mean, ANY),
    "mean-axis": ([[2, 3]], lambda x: x.mean(dim=0), lambda x: x.mean(axis=0), ANY),
    "max": ([[2, 3]], torch.max, np.max, ANY),
    "max-axis": ([[3, 4]], lambda x: x.amax(dim=1), lambda x: x.max(axis=1), ANY),
    "min": ([[2, 3]], torch.min, np.min, ANY),
    "min-axis": ([[3, 4]], lambda x: x.amin(dim=0), lambda x: x.min(axis=0), ANY),
    "variance": ([[2, 3]], lambda x: torch.var(x, unbiased=False), np.var, ANY),
    "variance-axis": (
        [[3, 4]], lambda x: torch.var(x, dim=1, unbiased=False), lambda x: x.var(axis=1), ANY),
    "standardDeviation": ([[2, 3]], lambda x: torch.std(x, unbiased=False), np.std, ANY),
    "norm": ([[2, 3]], torch.norm, np.linalg.norm, ANY),
    "norm-axis": (
        [[3, 4]], lambda x: torch.norm(x, dim=1), lambda x: np.linalg.norm(x, axis=1), ANY),
    "softmax": ([[3, 4]], lambda x: torch.softmax(x, 1), lambda x: softmax(x, 1), ANY),
    "softmax-axis": ([[3, 4]], lambda x: torch.softmax(x, 0), lambda x: softmax(x, 0), ANY),
    "logSoftmax": (
        [[3, 4]], lambda x: torch.log_softmax(x, 1), lambda x: np.log(softmax(x, 1)), ANY),
    "logSumExp": (
        [[3, 4]], lambda x: torch.logsumexp(x, 1), lambda x: np.logaddexp.reduce(x, axis=1), ANY),
    "matmul": ([[2, 3], [3, 4]], torch.matmul, np.matmul, ANY),
    "matmul-vector": ([[2, 3], [3]], torch.matmul, np.matmul, ANY),
    "matmul-vectors": ([[3], [3]], torch.matmul, np.matmul, ANY),
    "transposed": ([[2, 3]], lambda x: x.T, np.transpose, ANY),
    "reshaped": ([[2, 3]], lambda x: x.reshape(3, 2), lambda x: x.reshape(3, 2), ANY),
    "broadcast": (
        [[3]], lambda x: x.expand(2, 3), lambda x: np.broadcast_to(x, (2, 3)), ANY),
    "slice": ([[3, 4]], lambda x: x[1:3, 2], lambda x: x[1:3, 2], ANY),
    "gather": (
        [[3, 4]], lambda x: x.gather(1, torch.tensor([[1], [0], [3]]))[:, 0],
        lambda x: x[[0, 1, 2], [1, 0, 3]], ANY),
    "concatenate": (
        [[2, 1], [2, 3]], lambda a, b: torch.cat([a, b], 1),
        lambda a, b: np.concatenate([a, b], 1), ANY),
    "stack": ([[3], [3]], lambda a, b: torch.stack([a, b], 1),
              lambda a, b: np.stack([a, b], 1), ANY),
    "conv2d": ([[2, 2, 4, 5], [3, 2, 2, 3]], lambda x, w: conv(x, w, 1, 0), None, ANY),
    "conv2d-padded": ([[1, 2, 5, 4], [2, 2, 3, 2]], lambda x, w: conv(x, w, 2, 1), None, ANY),
    "maxPool2d": ([[1, 2, 4, 6]], lambda x: F.max_pool2d(x, 2), None, ANY),
    "maxPool2d-stride": ([[1, 1, 5, 5]], lambda x: F.max_pool2d(x, 3, stride=2), None, ANY),
    "hingeLoss": ([[3, 4]], lambda x: hinge(x, "mean"), None, ANY),
    "hingeLoss-none": ([[3, 4]], lambda x: hinge(x, "none"), None, ANY),
    "softmaxCrossEntropy": (
        [[3, 4]], lambda x: F.cross_entropy(x, torch.tensor(LABELS)),
        lambda x: -np.log(softmax(x, 1))[[0, 1, 2], LABELS].mean(), ANY),
    "softmaxCrossEntropy-none": (
        [[3, 4]], lambda x: F.cross_entropy(x, torch.tensor(LABELS), reduction="none"),
        lambda x: -np.log(softmax(x, 1))[[0, 1, 2], LABELS], ANY),
    "meanSquaredError": ([[2, 3], [2, 3]], F.mse_loss, lambda a, b: ((a - b) ** 2).mean(), ANY),
    "binaryCrossEntropy": ([[3]], lambda x: binary(x, "mean"), None, ANY),
    "binaryCrossEntropy-none": ([[3]], lambda x: binary(x, "none"), None, ANY),
    "l1": ([[2, 3]], lambda x: x.abs().sum(), lambda x: np.abs(x).sum(), ANY),
    "l2": ([[2, 3]], lambda x: (x * x).sum(), lambda x: (x * x).sum(), ANY),
    "layer": ([[3, 2], [2, 4], [4]], mlp,
              lambda x, w, b: (np.tanh(x @ w + b) ** 2).sum(axis=1), ANY),
    # Derivatives of a gradient: what PyTorch differentiates twice.
    "hessian": ([[2]], lambda w: torch.func.hessian(rosenbrock)(w), None, ANY),
    "jacobian": ([[3]], lambda w: torch.func.jacrev(lambda x: torch.softmax(x, 0))(w), None, ANY),
}


def show(case, what, tensor):
    shape = ",".join(map(str, tensor.shape)) or "-"
    print(case, what, shape, *map(repr, tensor.detach().reshape(-1).tolist()))


for case, (shapes, function, numpy_function, (lower, upper)) in CASES.items():
    points = [GENERATOR.uniform(lower, upper, shape) for shape in shapes]
    inputs = [torch.tensor(point, dtype=torch.float64, requires_grad=True) for point in points]
    value = function(*inputs)
    if numpy_function is not None:
        np.testing.assert_allclose(
            value.detach().numpy(), numpy_function(*points), rtol=1e-13, atol=1e-14)
    weights = torch.tensor(GENERATOR.uniform(0.5, 1.5, tuple(value.shape)), dtype=torch.float64)
    gradients = torch.autograd.grad((value * weights).sum(), inputs)
    for number, tensor in enumerate(inputs):
        show(case, f"input{number}", tensor)
    show(case, "value", value)
    show(case, "weights", weights)
    for number, tensor in enumerate(gradients):
        show(case, f"gradient{number}", tensor)
