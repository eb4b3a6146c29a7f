"""The numbers that every program of the benchmarks starts from, and the line that every peer prints."""
import sys
import time

import numpy as np


class Numbers:
    """A linear congruential generator modulo 2^32 (multiplier and increment of "Numerical Recipes",
    2nd edition, section 7.1); uniform in [-1, 1). The lessons and the C programs have it too."""

    def __init__(self, seed):
        self.state = seed

    def array(self, *shape):
        out = np.empty(int(np.prod(shape)))
        state = self.state
        for place in range(out.size):
            state = (state * 1664525 + 1013904223) % 4294967296
            out[place] = state / 2147483648 - 1
        self.state = state
        return out.reshape(shape)


def torch_on_one_thread():
    """PyTorch, or the end of the program where there is none."""
    try:
        import torch
    except ImportError:
        sys.exit(3)
    torch.set_num_threads(1)
    return torch


def report(work):
    """Runs `work`, which returns a number to compare, and prints its CPU seconds and that number."""
    start = time.process_time()
    check = work()
    print(time.process_time() - start, float(check))
