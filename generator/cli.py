"""The verbs. The only module that prints or exits, but for `__main__`, which ends it.

Everything but click is imported where it is used, so that `clipfile --help` is instant.
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from generator import __version__

if TYPE_CHECKING:
    from generator.archive import Archive
    from generator.config import Config
    from generator.memo import Held
    from generator.model import Problem
    from generator.progress import Progress

_TOLD_AT_MOST = 100
"""Problems that are printed: whoever has more begins with these."""


class _Site(NamedTuple):
    """The site that a verb is about."""

    root: Path
    url: str

    def config(self) -> Config:
        from generator.config import read_config

        return read_config(self.root, self.url)


workers_option = click.option(
    "--workers", default="1", metavar="N", help="Processes that annotate, or dask:tcp://HOST:PORT for a cluster."
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="clipfile")
@click.option(
    "--root",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    default=".",
    help="Folder of the site; the current one, where none is given.",
)
@click.option("--url", envvar="CLIPFILE_URL", help="Address of the published site, before that of content/site.toml.")
@click.pass_context
def main(context: click.Context, root: Path, url: str | None) -> None:
    """Turn a folder of articles into a cross-linked site: a page for every article, person and country."""
    # What a verb makes stays until its end: to look for what nobody holds any longer would cost a third of a build.
    gc.set_threshold(1_000_000, 50, 100)
    context.obj = _Site(root.resolve(), url or "")


@main.command()
@click.pass_obj
def init(site: _Site) -> None:
    """Lay out a new site in this folder."""
    from generator.importers import lay_out

    with _told_plainly():
        for path in lay_out(site.root):
            click.echo(path)
        click.echo("Now run `clipfile build`, then `clipfile serve`.")
        click.echo("To publish, push to GitHub: pages.yml builds the site there, and says at its head what to choose.")


@main.command("import")
@click.argument("sources", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.pass_obj
def import_(site: _Site, sources: tuple[Path, ...]) -> None:
    """Turn raw sources into content files. Sources are pasted pages, feeds and saved web pages."""
    from generator.build import memo_of
    from generator.errors import ContentError
    from generator.importers import import_sources
    from generator.memo import open_memo

    with _told_plainly(), open_memo(memo_of(site.root)) as memo:
        report = import_sources(sources, site.root, memo)
        for line in report.lines():
            click.echo(line)
        if report.problems:
            raise ContentError(report.problems)


@main.command()
@click.option("--clean", is_flag=True, help="Do everything anew, without what earlier builds have left.")
@click.option("--profile", is_flag=True, help="Say at the end how long each stage took.")
@workers_option
@click.pass_obj
def build(site: _Site, clean: bool, profile: bool, workers: str) -> None:
    """Build the site into _site/."""
    from generator.build import build as build_site
    from generator.progress import Stopwatch

    started = time.monotonic()
    stopwatch = Stopwatch(_progress())
    with _told_plainly():
        report = build_site(site.root, site.config(), stopwatch, workers, clean=clean)
        _tell(report.problems)
        click.echo(
            f"{_number(report.articles, 'article')} read, {report.annotated:,} annotated anew; "
            f"{_number(report.written, 'page')} written, {report.reused:,} reused; {time.monotonic() - started:.1f} s"
        )
        for line in stopwatch.table() if profile else ():
            click.echo(line, err=True)


@main.command()
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="Port on 127.0.0.1; 0 takes any."
)
@workers_option
@click.pass_obj
def serve(site: _Site, port: int, workers: str) -> None:
    """Show the site on this machine, and build again at each change."""
    from generator.build import build as build_site
    from generator.serve import serve as serve_site

    told: set[Problem] = set()
    held: Held = {}

    def build_again() -> None:
        with _disk_told_plainly():
            problems = build_site(site.root, site.config(), _progress(), workers, held=held).problems
        _tell([problem for problem in problems if problem not in told])  # not the same at each saving of a file
        told.clear()
        told.update(problems)

    with _told_plainly():
        serve_site(site.root, port, build_again, click.echo)


@main.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@workers_option
@click.pass_obj
def annotate(site: _Site, paths: tuple[Path, ...], workers: str) -> None:
    """Print what each article says, one JSON object a line.

    PATHS are content files, folders of them, or ids of articles; without any, it is the whole archive.
    """
    from generator.render import described

    with _told_plainly(), _archive(site, workers) as archive:
        for line in described(archive, [_below(site.root, path) for path in paths]):
            click.echo(line)


@main.command()
@click.pass_obj
def check(site: _Site) -> None:
    """Check the published site. Links, HTML, limits, promised addresses."""
    from generator.build import check as check_site

    with _told_plainly():
        problems, sizes = check_site(site.root, site.config(), _progress())
        _tell(problems)
        for kind, (files, size) in sorted(sizes.items(), key=lambda item: item[1][1]):
            click.echo(f"{kind:12} {files:8,} files {size / 1e6:10,.2f} MB")
    sys.exit(any(problem.severity == "error" for problem in problems))


@main.command()
@click.pass_obj
def verify(site: _Site) -> None:
    """Compare the published site with a clean build. Byte for byte; nothing is published."""
    from generator.build import verify as verify_site

    with _told_plainly():
        different = verify_site(site.root, site.config(), _progress())
    for path in different:
        click.echo(f"{path}: not what a clean build makes", err=True)
    click.echo("The published site is not that of a clean build." if different else "Byte for byte a clean build.")
    sys.exit(bool(different))


@main.command()
@workers_option
@click.pass_obj
def review(site: _Site, workers: str) -> None:
    """Print the names that an editor should decide. Most consequential first, as authority TOML ready to paste."""
    from generator.resolve.review import review as review_archive

    with _told_plainly(), _archive(site, workers) as archive:
        click.echo(review_archive(archive))


@main.command()
@click.argument("target")
@workers_option
@click.pass_obj
def explain(site: _Site, target: str, workers: str) -> None:
    """Say why mentions are linked as they are. TARGET is a name, an id or an article's path."""
    from generator.resolve.explain import explain as explain_target

    with _told_plainly(), _archive(site, workers) as archive:
        for line in explain_target(archive, target):
            click.echo(line)


@contextmanager
def _archive(site: _Site, workers: str) -> Iterator[Archive]:
    from generator.build import memo_of, read_archive
    from generator.memo import open_memo

    with open_memo(memo_of(site.root)) as memo:
        archive, _ = read_archive(site.root, site.config(), memo, _progress(), workers)
        _tell(archive.problems)
        yield archive


@contextmanager
def _told_plainly() -> Iterator[None]:
    """Print the problems of an error instead of a traceback, and exit with 1."""
    from generator.errors import ClipfileError

    try:
        with _disk_told_plainly():
            yield
    except ClipfileError as fault:
        _tell(fault.problems)
        sys.exit(1)


@contextmanager
def _disk_told_plainly() -> Iterator[None]:
    """Make of a file that cannot be read or written a problem of the machine's, wherever in the program it came up."""
    from generator.errors import ToolError, error

    try:
        yield
    except OSError as fault:
        if fault.filename is None:
            raise
        remedy = "See whether it is there, and whether you may read it and write beside it."
        raise ToolError([error(str(fault.filename), f"{fault.strerror}.", remedy, "disk")]) from fault


def _tell(problems: Sequence[Problem]) -> None:
    for problem in problems[:_TOLD_AT_MOST]:
        click.echo(
            f"{problem.severity}: {problem.where}: {problem.message} {problem.remedy} [{problem.code}]", err=True
        )
    if len(problems) > _TOLD_AT_MOST:
        click.echo(f"… and {len(problems) - _TOLD_AT_MOST:,} more", err=True)


def _number(number: int, thing: str) -> str:
    return f"{number:,} {thing}{'' if number == 1 else 's'}"


def _progress() -> Progress:
    """What a stage says while it works: bars on a terminal, else a line a stage; on standard error."""
    from generator.progress import Bars, Lines

    return Bars() if sys.stderr.isatty() else Lines(lambda line: click.echo(line, err=True))


def _below(root: Path, path: Path) -> str:
    """A content file, or a folder of them, below the site's root, by its path or by an article's id."""
    articles = root / "content" / "articles"
    path = next((place for place in (path, articles / f"{path}.md", articles / path) if place.exists()), path)
    if not path.exists():
        raise click.UsageError(f"{path} is neither there nor the id of an article.")
    if not path.resolve().is_relative_to(root):
        raise click.UsageError(f"{path} is not in the site at {root}; --root says where the site is.")
    return path.resolve().relative_to(root).as_posix()
