"""The sentence: from a folder of articles to a published site. The only caller of the stages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from generator.annotate import annotate_articles
from generator.archive import Archive
from generator.check import check_files, check_release, in_sources, sizes_of
from generator.config import Config
from generator.errors import CheckFailed, ConfigError, ContentError, error
from generator.memo import Held, Memo, open_memo
from generator.model import Problem, Release, RenderedPage, file_of
from generator.progress import Progress, Silent
from generator.publish import discard_release, found_on_disk, last_release, publish_release, stage_release
from generator.read import articles_of, read_cards, with_lines
from generator.render import article_url, plan_pages, render_pages, static_files, unused_templates
from generator.resolve import read_authority, resolve_archive
from generator.search import index_release
from generator.workers import open_executor


class Report(Struct, frozen=True):
    """What a build did."""

    articles: int
    annotated: int
    """Articles that were annotated anew."""
    written: int
    """Pages and data files that were rendered anew."""
    reused: int
    """Pages and data files taken from the last release."""
    problems: tuple[Problem, ...]
    """What the build could live with."""


def build(
    root: Path,
    config: Config,
    progress: Progress,
    workers: str = "1",
    *,
    clean: bool = False,
    held: Held | None = None,
) -> Report:
    """Build the site at `root` and publish it as `_site`; with `clean`, without what earlier builds have left.

    Whoever builds again in this process keeps `held`, an empty dict at first, and need not read so much of the memo.

    Raises a ClipfileError with all that a stage found wrong; the published site is then still the old one.
    """
    last = last_release(root)
    with open_memo(memo_of(root), anew=clean, held=held) as memo:
        archive, annotated = read_archive(root, config, memo, progress, workers)
        if not archive.articles and last and any(path.startswith("articles/") for path in last.entries):
            message = "There is no article here, and the published site has some; it stays as it is."
            remedy = "Put them back. If the archive is to be empty, remove _site, then build again."
            raise ContentError([error("content/articles", message, remedy, "content-gone")])
        release, rendered = _stage(root, archive, config, None if clean else last, memo, progress)
        articles, doubts = len(archive.articles), (*archive.problems, *unused_templates(root))
        del archive  # what checks a large site takes as much memory again
        with progress.stage("check") as stage:
            problems = _in_sources(root, check_release(release, last, config, memo, stage), memo)
    if any(problem.severity == "error" for problem in problems):
        discard_release(release)
        raise CheckFailed(problems)
    publish_release(root, release, config.releases.keep)
    return Report(articles, annotated, rendered["anew"], rendered["reused"], (*doubts, *problems))


def read_archive(root: Path, config: Config, memo: Memo, progress: Progress, workers: str = "1") -> tuple[Archive, int]:
    """Read, annotate and resolve the site at `root`; with the archive, how many articles were annotated anew."""
    authority = read_authority(root)
    with progress.stage("read") as stage:
        cards, problems = read_cards(root, memo, stage)
    articles = articles_of(memo, cards)
    with progress.stage("annotate", len(cards)) as stage, open_executor(workers) as executor:
        annotations, annotated = annotate_articles(cards, articles, config.annotation, memo, executor, stage)
    with progress.stage("resolve"):
        archive = resolve_archive(cards, articles, annotations, authority, config.annotation, memo)
    return replace(archive, problems=(*problems, *with_lines(archive.problems, root))), annotated


def verify(root: Path, config: Config, progress: Progress) -> list[str]:
    """Build the site at `root` without caches and compare it with the published one, byte for byte.

    Returns the paths that differ, the folders of the search index left out: their bytes are not repeatable. Nothing is
    published.

    Raises ConfigError where no site is published.
    """
    published = _published(root)
    with open_memo(None) as memo:
        archive, _ = read_archive(root, config, memo, progress)
        release, _ = _stage(root, archive, config, None, memo, progress)
    discard_release(release)
    ours, theirs = release.entries, found_on_disk(published)
    return sorted(
        path
        for path in ours.keys() | theirs.keys()
        if not path.endswith("/")
        and (path not in ours or path not in theirs or ours[path].digest != theirs[path].digest)
    )


def check(root: Path, config: Config, progress: Progress) -> tuple[tuple[Problem, ...], dict[str, tuple[int, int]]]:
    """Problems of the published site at `root`, and its files and bytes by kind of page.

    Raises ConfigError where no site is published.
    """
    release = _published(root)
    with progress.stage("check") as stage, open_memo(None) as memo:
        problems = check_release(release, None, config, memo, stage)
    return (*check_files(release), *problems), sizes_of(release)


def _published(root: Path) -> Release:
    release = last_release(root)
    if release is None:
        raise ConfigError([error("_site", "No site is published here.", "Run `clipfile build` first.", "site-none")])
    return release


def memo_of(root: Path) -> Path:
    """Where the memo of the site at `root` lies."""
    return root / ".build" / "memo.sqlite"


def _in_sources(root: Path, problems: tuple[Problem, ...], memo: Memo) -> tuple[Problem, ...]:
    """The problems, those of links told where an editor wrote them. Few builds ask, so the cards are read again."""
    if not any(problem.code.startswith("link-") for problem in problems):
        return problems
    with Silent().stage("read") as stage:
        cards, _ = read_cards(root, memo, stage)
    return in_sources(problems, root, {file_of(article_url(card)): card.path for card in cards})


def _stage(
    root: Path, archive: Archive, config: Config, last: Release | None, memo: Memo, progress: Progress
) -> tuple[Release, Counter[str]]:
    """Render and index what changed since `last`; with the staged release, how many pages are anew and reused."""
    with progress.stage("plan"):
        plan = plan_pages(archive, config, memo)
    rendered: Counter[str] = Counter()

    def counted(pages: Iterable[RenderedPage]) -> Iterator[RenderedPage]:
        for page in pages:
            rendered["reused" if page.data is None else "anew"] += 1
            yield page

    with progress.stage("render", len(plan.sheaves)) as stage:
        kept, pages, remember = render_pages(plan, config, root, last, memo, stage)
        rendered["reused"] += len(kept)
        release = stage_release(root, counted(pages), static_files(root), last, kept)
    with progress.stage("search") as stage:
        release = index_release(release, last, stage, wanted=config.pages.search)
    remember(release.name)
    return release, rendered
