"""Broken links, told where an editor wrote them: in an article, or in a person's record."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from posixpath import basename
from urllib.parse import unquote

from generator.model import Problem


def in_sources(problems: Iterable[Problem], root: Path, content: Mapping[str, str]) -> tuple[Problem, ...]:
    """The problems, those of links with file and line below `root` where the link stands in what an editor wrote.

    `content` has the content file of each article's page. What a template wrote is told at its page.
    """
    return tuple(_in_source(problem, root, content) for problem in problems)


def _in_source(problem: Problem, root: Path, content: Mapping[str, str]) -> Problem:
    if not problem.code.startswith("link-"):
        return problem
    files = [root / content[problem.where]] if problem.where in content else []
    if problem.where.startswith("people/"):
        files = sorted((root / "content" / "authority").glob("[!.]*.toml"))
    for words in _spellings(problem.message):
        link = re.compile(rf"""[(/"':<#=]\s*{re.escape(words)}(?![\w-])""")
        for file in files:
            for number, line in enumerate(file.read_text("utf-8-sig", "replace").splitlines(), 1):
                if link.search(unquote(line)):
                    return problem._replace(where=f"{file.relative_to(root).as_posix()}:{number}")
    return problem


def _spellings(message: str) -> Iterator[str]:
    """What an editor may have written for the address that a message quotes, the fullest first."""
    quoted = re.search(r"""(["'])(?P<address>.+?)\1""", message)
    part = re.search(r"#(\S+),", message)
    if part:
        yield part[1]
    elif quoted:
        address = quoted["address"].removesuffix("/index.html")
        yield quoted["address"]
        while "/" in address:
            yield address
            address = address.partition("/")[2]
        yield basename(address)
