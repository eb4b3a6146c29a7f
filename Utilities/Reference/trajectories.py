"""The trajectories of PyTorch's optimizers on two functions, for Tests/AutodiffTests.

Usage: python3 Utilities/Reference/trajectories.py > Tests/AutodiffTests/References/trajectories.txt
A line has the function, the optimizer, the number of the step and the point, separated by blanks.
"""

import torch


def rosenbrock(w):
    return (1 - w[0]) ** 2 + 100 * (w[1] - w[0] ** 2) ** 2


def quadratic(w):
    return 3 * w[0] ** 2 + 0.5 * w[1] ** 2 + w[0] * w[1]


FUNCTIONS = {"rosenbrock": (rosenbrock, [-1.2, 1.0]), "quadratic": (quadratic, [2.0, -3.0])}

optim = torch.optim
schedulers = torch.optim.lr_scheduler
OPTIMIZERS = {
    "GradientDescent": lambda w: optim.SGD(w, lr=1e-3),
    "SGD-momentum": lambda w: optim.SGD(w, lr=5e-4, momentum=0.9),
    "SGD-nesterov": lambda w: optim.SGD(w, lr=5e-4, momentum=0.9, nesterov=True),
    "AdaGrad": lambda w: optim.Adagrad(w, lr=0.1),
    "RMSProp": lambda w: optim.RMSprop(w),
    "Adam": lambda w: optim.Adam(w, lr=0.05),
    "Adam-defaults": lambda w: optim.Adam(w),
    "AdamW": lambda w: optim.AdamW(w, lr=0.05),
}
SCHEDULES = {
    "step": lambda o: schedulers.StepLR(o, step_size=30, gamma=0.1),
    "exponential": lambda o: schedulers.ExponentialLR(o, gamma=0.97),
    "cosine": lambda o: schedulers.CosineAnnealingLR(o, T_max=100, eta_min=1e-5),
    "warmup": lambda o: schedulers.LambdaLR(o, lambda t: min(1.0, (t + 1) / 20)),
}

for function_name, (function, start) in FUNCTIONS.items():
    for name in [*OPTIMIZERS, *SCHEDULES]:
        w = torch.tensor(start, dtype=torch.float64, requires_grad=True)
        optimizer = OPTIMIZERS[name if name in OPTIMIZERS else "GradientDescent"]([w])
        schedule = SCHEDULES[name](optimizer) if name in SCHEDULES else None
        for step in range(1, 101):
            optimizer.zero_grad()
            function(w).backward()
            optimizer.step()
            if schedule:
                schedule.step()
            if step <= 3 or step % 10 == 0:
                print(function_name, name, step, *map(repr, w.tolist()))
