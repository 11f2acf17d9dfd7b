"""Follows a page of the documentation word for word: writes its files, runs its commands, compares what they print.

In the Markdown, a fence that calls itself `console` holds commands, each behind "$ ", and what they print. A fence
below a line that ends in a file's name between backticks and a colon is that file:

    Write this into `seeds/treaty.txt`:          written anew, as by "`seeds/treaty.txt` holds:"
    Add this to `content/site.toml`:             added at the end
    `content/articles/treaty.md` now holds:      compared

In printed lines and in files to compare, "…" stands for anything, and on a line of its own for any lines.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Literal, NamedTuple

_FENCE = re.compile(r"^```(?P<kind>\w*)\n(?P<text>.*?)^```$", re.DOTALL | re.MULTILINE)
_FILE = re.compile(r"`(?P<path>[\w./-]+\.\w+)`(?: (?:now )?holds)?:\s*\Z")


class Step(NamedTuple):
    """Something that the reader does or sees. `what` is a command or a path."""

    line: int
    kind: Literal["run", "write", "add", "compare"]
    what: str
    text: str


def steps_of(page: Path) -> Iterator[Step]:
    """The steps of a page, in order."""
    text = page.read_text("utf-8")
    for fence in _FENCE.finditer(text):
        line = text.count("\n", 0, fence.start()) + 1
        before = text[: fence.start()].rstrip().rpartition("\n\n")[2]
        if fence["kind"] == "console":
            for command, _, printed in (
                part.partition("\n") for part in re.split(r"^\$ ", fence["text"], flags=re.MULTILINE)[1:]
            ):
                yield Step(line, "run", command, printed)
        elif file := _FILE.search(before):
            if before.endswith(" now holds:"):
                yield Step(line, "compare", file["path"], fence["text"])
            else:
                yield Step(line, "add" if re.search(r"\b[Aa]dd\b", before) else "write", file["path"], fence["text"])


def follow(page: Path, folder: Path, commands: Path) -> None:
    """Do what the page says in `folder`, with the programs of the folder `commands` before all others."""
    environment = {**os.environ, "PATH": f"{commands}{os.pathsep}{os.environ['PATH']}", "COLUMNS": "200"}
    for step in steps_of(page):
        where = f"{page.name}:{step.line}: {step.what}"
        if step.kind == "run" and (way := re.fullmatch(r"cd (\S+)", step.what)):
            folder = folder / way[1]
        elif step.kind == "run":
            serving = step.what.startswith("clipfile serve")
            printed = _serve(step, folder, environment) if serving else _run(step, folder, environment)
            assert _stands_in(step.text, printed), f"{where}\n--- shown\n{step.text}\n--- printed\n{printed}"
        elif step.kind == "compare":
            assert _stands_in(step.text, (folder / step.what).read_text("utf-8")), where
        else:
            path = folder / step.what
            path.parent.mkdir(parents=True, exist_ok=True)
            before = path.read_text("utf-8") if step.kind == "add" and path.exists() else ""
            path.write_text(f"{before}{step.text}", "utf-8")


def _run(step: Step, folder: Path, environment: dict[str, str]) -> str:
    done = subprocess.run(
        step.what,
        shell=True,
        cwd=folder,
        env=environment,
        text=True,
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    return done.stdout


def _serve(step: Step, folder: Path, environment: dict[str, str]) -> str:
    """Start the server on a free port, wait for the lines that the page shows, and end it as a reader would."""
    command = ["clipfile", *step.what.split()[1:], "--port", "0"]
    program = str(Path(environment["PATH"].partition(os.pathsep)[0]) / command[0])
    with subprocess.Popen(
        [program, *command[1:]], cwd=folder, env=environment, text=True, stdout=subprocess.PIPE
    ) as server:
        assert server.stdout
        printed = re.sub(r"(?<=127\.0\.0\.1:)\d+", "8000", server.stdout.readline())
        server.send_signal(signal.SIGINT)
        server.wait(30)
    return printed


def _stands_in(shown: str, whole: str) -> bool:
    """Whether the lines shown are among those of the whole, in their order."""
    return _in_order((line for line in shown.splitlines() if line.strip() not in ("", "…")), iter(whole.splitlines()))


def _in_order(shown: Iterable[str], lines: Iterator[str]) -> bool:
    patterns = [".*".join(map(re.escape, line.rstrip().split("…"))) for line in shown]
    return all(any(re.fullmatch(pattern, line.rstrip()) for line in lines) for pattern in patterns)
