"""What can go wrong, and who must act.

    ClipfileError
    ├── ConfigError      the operator: content/site.toml, command-line options, templates
    ├── ContentError     the writer: a content file or a seed
    ├── AuthorityError   the editor: content/authority/*.toml
    ├── ToolError        the machine: a model, a disk, a worker, a missing extra
    └── CheckFailed      whoever publishes: the finished site breaks a promise

Each carries its problems. A stage collects all it finds and raises once, as a compiler does; the command line
prints them and nothing else prints. A fault of our own is none of these and keeps its traceback.
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.model import Problem


class ClipfileError(Exception):
    """Something that a person outside the program must mend; `problems` says what, where and how."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(f"{p.where}: {p.message} {p.remedy}" for p in self.problems))


class ConfigError(ClipfileError):
    """The configuration, an option or a template is wrong: the operator must act."""


class ContentError(ClipfileError):
    """A content file or a seed is wrong: the writer must act."""


class AuthorityError(ClipfileError):
    """An authority record is wrong or contradicts another: the editor must act."""


class ToolError(ClipfileError):
    """The machine lacks something: a model, an extra, disk space, a worker."""


class CheckFailed(ClipfileError):  # noqa: N818 (it reads as what happened)
    """The staged site is not fit to be published."""


def error(where: str, message: str, remedy: str, code: str) -> Problem:
    """A problem that stops the build."""
    return Problem("error", where, message, remedy, code)


def warning(where: str, message: str, remedy: str, code: str) -> Problem:
    """A problem that the build reports and lives with."""
    return Problem("warning", where, message, remedy, code)
