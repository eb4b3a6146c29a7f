"""A copy of the project in which lines are replaced for a while, to see what comes of it."""

import contextlib
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def lacking(replacements):
    """Those of the replacements (file below Sources, text, other text) whose text is not once in its file."""
    return [
        f"{name} has not once: {old}" for name, old, _ in replacements
        if (ROOT / "Sources" / name).read_text().count(old) != 1
    ]


class ProjectCopy:
    """The copy in a folder below .build/copies; what is built there stays for the next time."""

    def __init__(self, name):
        self.folder = ROOT / ".build" / "copies" / name

    def refresh(self):
        """Brings the copy to the state of the project; files that are the same keep their dates, those
        gone go."""
        listed = subprocess.run(
            ["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True
        ).stdout.splitlines()
        for folder in ("Sources", "Tests", "Benchmarks"):
            for file in list((self.folder / folder).rglob("*")):
                if ".build" in file.parts[len(self.folder.parts):]:
                    continue
                if file.is_file() and not (ROOT / file.relative_to(self.folder)).exists():
                    file.unlink()
        for name in listed:
            source, target = ROOT / name, self.folder / name
            if source.is_file() and (not target.exists() or target.read_bytes() != source.read_bytes()):
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(source, target)

    def build(self, *arguments):
        done = subprocess.run(
            ["swift", "build", *arguments], cwd=self.folder, capture_output=True, text=True
        )
        if done.returncode != 0:
            sys.exit(f"the copy cannot be built:\n{done.stdout[-3000:]}{done.stderr[-3000:]}")

    @contextlib.contextmanager
    def replacing(self, *replacements):
        """While this lasts, each file has another text in the place of one that it has once."""
        originals = {}
        try:
            for name, old, new in replacements:
                file = self.folder / "Sources" / name
                text = file.read_text()
                originals.setdefault(file, text)
                if text.count(old) != 1:
                    sys.exit(f"{name} has not once: {old}")
                file.write_text(text.replace(old, new))
            yield
        finally:
            for file, text in originals.items():
                file.write_text(text)
