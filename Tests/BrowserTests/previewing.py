"""The command in this checkout, and a preview that it serves."""

import contextlib
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RENDER = ROOT / ".build" / "debug" / "render"


@contextlib.contextmanager
def serving(lessons):
    """The address of a preview of the lessons."""
    command = [RENDER, "serve", lessons, "--port", "0", "--cache", lessons.parent / "cache"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        address = process.stdout.readline().strip()
        assert address.startswith("http://127.0.0.1:"), process.stderr.read()
        yield address
    finally:
        process.terminate()
        process.wait(10)
