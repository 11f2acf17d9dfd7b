"""What a build and a rebuild cost, beside the generators that are installed here.

    python benchmarks/rebuild.py --sizes 1000,10000 --output table.md
    python benchmarks/rebuild.py --peers hugo,zola,eleventy,pelican --peer-tools ../shared/bench/peers --peer-home DIR

Makes corpora, lays out a site of each, and builds it cold, warm, after one edit, after one authority record, in watch
mode, with one worker and with two. Each build is a process of its own. CPU seconds are those of the process and of all
that it has started; memory is that of the largest of them. Edits are done several times and the median is told.

Peers are run by their own tools, which lie beside the repository where they are there at all (see the README there).
The corpus is then theirs, the same for all. `--peer-home` is where the peers are installed; one that is not there is
named and left out. Runs on Linux, which alone tells what a running process has used.
"""

from __future__ import annotations

import argparse
import csv
import os
import platform
import random
import re
import shutil
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import NamedTuple

SITE = """\
[site]
title = "Benchmark"
url = "https://news.example.org/"

[annotation]
model = "none"
"""
SAME_JOB = """
[pages]
pair_minimum = 0
feeds = "home"
data = false
search = false
"""
"""What leaves the pages that the peers make: articles, people, countries, lists, a feed, a sitemap."""
AUTHORITY = '[{id}]\nname = "{name} the Elder"\nvariants = ["{name}"]\n'
CLIPFILE = [sys.executable, "-m", "generator"]
REPOSITORY = Path(__file__).resolve().parent.parent
ENVIRONMENT = {"PYTHONPATH": str(REPOSITORY), "PYTHONDONTWRITEBYTECODE": ""}
"""An installed program has its bytecode, and so has this one from its second run on."""


class Run(NamedTuple):
    """What one run cost: seconds of CPU and by the clock, MiB at the peak; 0 where nobody can know."""

    cpu: float
    clock: float
    memory: float


class Row(NamedTuple):
    """A line of the table."""

    articles: int
    who: str
    what: str
    run: Run
    files: int
    size: int


def main() -> None:
    """Measure what was asked for, and print the table."""
    options = _options()
    rows: list[Row] = []
    for size in map(int, options.sizes.split(",")):
        for who, settings in (("clipfile", SITE), ("clipfile, the peers' job", SITE + SAME_JOB)):
            site = options.work / str(size) / who.replace(", ", "-").replace(" ", "-").replace("'", "")
            rows += measure_clipfile(who, site, settings, size, options)
        if options.peers and options.peer_tools:
            rows += measure_peers(size, options)
        table = "\n".join([*machine(), "", *lines_of(rows), ""])
        if options.output:
            options.output.write_text(table)
    print(table)


def measure_clipfile(who: str, site: Path, settings: str, size: int, options: argparse.Namespace) -> Iterator[Row]:
    """Every kind of build of a new site of so many articles at `site`."""
    shutil.rmtree(site, ignore_errors=True)
    (site / "content").mkdir(parents=True)
    (site / "content" / "site.toml").write_text(settings)
    lay_out_articles(site / "content" / "articles", size, options.peer_tools)
    time.sleep(2.1)  # a file younger than two seconds is read again, which is no part of a rebuild

    def row(what: str, run: Run) -> Row:
        say(f"{size:,} articles, {who}, {what}: {run.cpu:.2f} s of CPU, {run.memory:,.0f} MiB")
        return Row(size, who, what, run, *_size_of(site / "_site"))

    def build(*arguments: str) -> Run:
        return measure([*CLIPFILE, "build", *arguments], site)

    def anew(*arguments: str) -> Run:
        for path in (site / ".build", site / "_site"):
            _remove(path)
        return build(*arguments)

    def after(change: Callable[[Path, int], None]) -> Run:
        runs = []
        for number in range(options.rounds):
            change(site, number)
            runs.append(build())
        return _median(runs)

    yield row("cold, 2 workers", anew("--workers", "2"))
    yield row("cold", anew())
    yield row("nothing changed", build())
    yield row("one edit", after(edit))
    yield row("one edit, watch mode", watch(site, options.rounds))
    yield row("one authority record", after(decide))


def measure_peers(size: int, options: argparse.Namespace) -> Iterator[Row]:
    """Cold, one edit and watch mode of each peer, by their own tools."""
    home = options.peer_home.resolve()
    environment = {"PEERS": str(home), "BENCH_WORK": str(options.work.resolve() / "peers")}
    results = home / "results" / f"{size}.csv"
    for peer in options.peers.split(","):
        results.unlink(missing_ok=True)
        bench = [sys.executable, str(options.peer_tools / "bench.py"), str(size), "--peers", peer]
        _try([*bench, "--rounds", str(options.rounds)], environment)
        lines = list(csv.reader(results.open())) if results.is_file() else []
        for mode, what in (("cold", "cold"), ("edit", "one edit")):
            runs = [line for line in lines if line[2] == mode and line[9] == "0"]
            if runs:
                run = Run(*(median(float(line[column]) for line in runs) for column in (5, 4, 6)))
                yield Row(size, peer, what, run, int(runs[-1][7]), int(runs[-1][8]))
            else:
                say(f"{peer} could not be run ({mode}).")
        warm = [sys.executable, str(options.peer_tools / "warm.py"), str(size), peer, str(options.rounds)]
        told = _try(warm, environment)
        if found := re.search(r"edits wall ([\d. ]+) cpu ([\d. ]+); VmHWM (\d+)", told):
            clock, cpu = (median(map(float, found[group].split())) for group in (1, 2))
            yield Row(size, peer, "one edit, watch mode", Run(cpu, clock, float(found[3])), 0, 0)


def measure(command: list[str], folder: Path) -> Run:
    """What a program costs, its children included; raises where it fails."""
    began = time.perf_counter()
    environment = {**os.environ, **ENVIRONMENT}
    with (folder / "output.txt").open("wb") as output:
        process = subprocess.Popen(command, cwd=folder, env=environment, stdout=output, stderr=output)
        _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{(folder / 'output.txt').read_text()[-2000:]}")
    return Run(used.ru_utime + used.ru_stime, time.perf_counter() - began, used.ru_maxrss / 1024)


def watch(site: Path, rounds: int) -> Run:
    """What an edit costs a running `clipfile serve`: from the saving of the file until open pages are told."""
    with _serving(site) as (process, editions):
        runs = []
        for number in range(rounds):
            time.sleep(1)
            cpu, began, before = _cpu_of(process.pid), time.perf_counter(), len(editions)
            edit(site, 100 + number)
            _wait(lambda before=before: len(editions) > before)  # type: ignore[misc]  # mypy asks for a type of a default
            runs.append(Run(_cpu_of(process.pid) - cpu, time.perf_counter() - began, _peak_of(process.pid)))
    return _median(runs)


@contextmanager
def _serving(site: Path) -> Iterator[tuple[subprocess.Popen[str], list[bytes]]]:
    """A server of `site` that has built it once, and the news it sends as they come."""
    environment = {**os.environ, **ENVIRONMENT}
    command = [*CLIPFILE, "serve", "--port", "0"]
    with subprocess.Popen(
        command, cwd=site, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout
        address = process.stdout.readline().split()[0]
        editions: list[bytes] = []

        def listen() -> None:
            with urllib.request.urlopen(f"{address}_clipfile/events") as events:  # noqa: S310 (our own address)
                editions.extend(line for line in events if line.startswith(b"data:") and b'"edition": 0' not in line)

        threading.Thread(target=listen, daemon=True).start()
        try:
            _wait(lambda: bool(editions))
            yield process, editions
        finally:
            process.kill()


def lay_out_articles(folder: Path, size: int, peer_tools: Path | None) -> None:
    """Write the corpus: the peers' where their tools are there, else our own."""
    if peer_tools and (peer_tools / "gen_corpus.py").is_file():
        made = folder.parent / "made"
        command = [sys.executable, str(peer_tools / "gen_corpus.py"), str(size), str(made), "--variant", "plain"]
        subprocess.run(command, check=True, capture_output=True)
        (made / "plain" / "articles").rename(folder)
        shutil.rmtree(made)
        return
    folder.mkdir(parents=True)
    for number in range(size):
        (folder / f"story-{number:06}.md").write_text(article(number))


def article(number: int) -> str:
    """An article of some 550 words with people and countries in its head, the same for the same number."""
    chance = random.Random(number)  # noqa: S311 (a corpus, not a secret)
    people = sorted({_of_many(chance, PEOPLE) for _ in range(5)})
    countries = sorted({_of_many(chance, COUNTRIES) for _ in range(3)})
    words = {"person": people, "country": countries, "thing": THINGS, "deed": DEEDS}
    day = f"{chance.randint(2010, 2024)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"

    def sentence() -> str:
        return chance.choice(SENTENCES).format(**{kind: chance.choice(some) for kind, some in words.items()})

    title = f"{countries[0]} {chance.choice(DEEDS)} the {chance.choice(THINGS)}"
    head = (
        f"---\ntitle: {title}\ndate: {day}\npeople: [{', '.join(people)}]\ncountries: [{', '.join(countries)}]\n---\n"
    )
    return head + "".join(f"\n{' '.join(sentence() for _ in range(4))}\n" for _ in range(10))


def edit(site: Path, number: int) -> None:
    """Append a sentence to some article."""
    files = sorted((site / "content" / "articles").iterdir())
    with files[(len(files) // 2 + 7 * number) % len(files)].open("a") as file:
        file.write(f"\nCorrection {time.time_ns()}: an earlier version was wrong.\n")


def decide(site: Path, number: int) -> None:
    """Rename one of the people by an authority record."""
    pages = sorted(path for path in (site / "_site" / "people").iterdir() if path.is_dir() and "-" in path.name)
    person = pages[(len(pages) // 2 + 7 * number) % len(pages)].name
    folder = site / "content" / "authority"
    folder.mkdir(exist_ok=True)
    name = person.replace("-", " ").title()
    (folder / "people.toml").write_text(AUTHORITY.format(id=person, name=name))


def machine() -> list[str]:
    """The machine's facts, as a paragraph."""
    facts = [platform.machine(), f"{os.cpu_count()} cores", f"Python {platform.python_version()}", platform.system()]
    if sys.platform == "linux":
        memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
        processor = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text())
        facts += [f"{memory / 2**30:.0f} GiB", processor[1] if processor else "", f"load {os.getloadavg()[0]:.1f}"]
    return ["; ".join(filter(None, facts))]


def lines_of(rows: list[Row]) -> list[str]:
    """The table in Markdown."""
    lines = ["| articles | generator | build | CPU s | clock s | memory MiB | files | MB |", "|" + "---|" * 8]
    for articles, who, what, run, files, size in rows:
        site = f"{files:,} | {size / 1e6:,.1f}" if files else " | "
        lines.append(
            f"| {articles:,} | {who} | {what} | {run.cpu:.2f} | {run.clock:.2f} | {run.memory:,.0f} | {site} |"
        )
    return lines


def say(line: str) -> None:
    """Tell how far we are."""
    print(line, file=sys.stderr, flush=True)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--sizes", default="1000,10000,100000", help="numbers of articles")
    parser.add_argument("--rounds", type=int, default=3, help="how often to edit")
    parser.add_argument("--work", type=Path, default=Path("bench"), help="folder to work in; a tmpfs is quietest")
    parser.add_argument("--output", type=Path, help="file for the table")
    parser.add_argument("--peers", default="", help="as hugo,zola,eleventy,pelican")
    parser.add_argument("--peer-tools", type=Path, help="folder of the peers' bench.py and gen_corpus.py")
    parser.add_argument("--peer-home", type=Path, default=Path("peers"), help="folder where the peers are installed")
    return parser.parse_args()


def _median(runs: list[Run]) -> Run:
    return Run(*(median(column) for column in zip(*runs, strict=True)))


def _try(command: list[str], environment: dict[str, str]) -> str:
    done = subprocess.run(command, env=os.environ | environment, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


def _wait(condition: Callable[[], bool], seconds: float = 3600) -> None:
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise SystemExit("The server did not answer in time.")
        time.sleep(0.005)


def _cpu_of(process: int) -> float:
    """CPU seconds of a running process and of its children that have ended; Linux alone tells."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")


def _peak_of(process: int) -> float:
    found = re.search(r"VmHWM:\s*(\d+)", Path(f"/proc/{process}/status").read_text())
    return int(found[1]) / 1024 if found else 0


def _size_of(site: Path) -> tuple[int, int]:
    sizes = [path.stat().st_size for path in site.rglob("*") if path.is_file()]
    return len(sizes), sum(sizes)


def _remove(path: Path) -> None:
    if path.is_symlink():
        path.unlink()
    else:
        shutil.rmtree(path, ignore_errors=True)


def _of_many(chance: random.Random, names: list[str]) -> str:
    """One of the names, the first ones far more often than the last, as in the news."""
    return names[int(len(names) ** chance.random()) - 1]


PEOPLE = [
    f"{first} {last}"
    for last in "Abara Baird Calder Dahl Eaton Farkas Galan Haddad Ibarra Jansen Kale Lang Malik Novak Olsen".split()
    for first in "Ada Basil Carl Dalia Edgar Fiona Greta Hana Ines Jasper Katrin Lena Marta Nils Oskar Petra".split()
]
COUNTRIES = "China France Japan Kenya Brazil India Norway Poland Egypt Chile Ghana Vietnam Mexico Spain".split()
THINGS = "harbour railway budget treaty harvest pipeline museum court market bridge tunnel survey archive".split()
DEEDS = "approves delays reviews opposes expands signs rejects defends suspends audits".split()
SENTENCES = [
    "{person} said in {country} that nobody {deed} the {thing} without a reason, and that the reason would be given.",
    "In {country}, those who know the {thing} were not surprised that {person} now {deed} it.",
    "The {thing} has cost more than was hoped, and {country} {deed} what was spent on it.",
    "Whoever {deed} the {thing} of {country}, as {person} did last year, must answer for what follows.",
    "It was not clear how long the {thing} would last, or who in {country} {deed} it.",
]

if __name__ == "__main__":
    main()
