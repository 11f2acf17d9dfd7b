"""Templates: where they are, what they may use, and what it says when one is at fault.

A template sees its `view`, the `site`, `root` (the way from the page to the site's root) and the filters below. The
site's own `templates/` come first, file by file; the built-in ones go by the prefix `builtin/` as well, so that a
site's `person.html` can extend `builtin/person.html`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import jinja2
import jinja2.meta
import msgspec
from markupsafe import Markup

from generator.errors import ConfigError, error, warning
from generator.memo import Memo, digest_of_files, key_of
from generator.model import Problem
from generator.render.dates import day_name, day_of_year, short_day_name
from generator.render.site import SiteView
from generator.wording import did_you_mean

JINJA = jinja2.__version__
"""The library that renders: its version."""
_SUFFIXES = (".html", ".xml", ".txt")
_REFERRING = re.compile(r"{%[-+]?\s*(?:extends|include|import|from)\b(.*?)[-+]?%}", re.DOTALL)
_PLAINLY = re.compile(r"""\s*["']([^"']+)["']\s*(?:import\b.*|as\b.*|with context|without context)?$""", re.DOTALL)
_T = TypeVar("_T")


class Templates:
    """The templates of one build; open them with `open_templates`."""

    def __init__(self, environment: jinja2.Environment, all_: str) -> None:
        self._environment = environment
        self.all = all_
        """The hash of all templates that there are."""
        self._digests: dict[str, str] = {}

    def digest(self, name: str) -> str:
        """The hash of a template and of all that it extends, includes or imports."""
        if name not in self._digests:
            sources = _reporting(name, lambda: _closure(self._environment, name))
            self._digests[name] = key_of(*(part for item in sorted(sources.items()) for part in item))
        return self._digests[name]

    def render(self, name: str, view: object, site: SiteView, root: str) -> str:
        """Fill in a template; raises ConfigError with its file and line where that fails."""
        return _reporting(name, lambda: self._environment.get_template(name).render(view=view, site=site, root=root))


def open_templates(root: Path, memo: Memo) -> Templates:
    """The templates of the site at `root`, as they stand on disk now; what they compile to is remembered."""
    folders = (root / "templates", _built_in("templates"))
    stamps = tuple((str(file), file.read_bytes()) for folder in folders for file in _files(folder))
    digest = key_of(*(part for stamp in stamps for part in stamp))
    return Templates(_environment(folders, memo), digest)


def unused_templates(root: Path) -> Iterator[Problem]:
    """The site's own templates that are none of the built-in ones' names and that no other of its own mentions."""
    built_in, folder = _built_in("templates"), root / "templates"
    names = {file.relative_to(built_in).as_posix() for file in _files(built_in)}
    own = {file.relative_to(folder).as_posix(): file.read_text("utf-8", "replace") for file in _files(folder)}
    for name in sorted(own.keys() - names):
        if not any(name in text for other, text in own.items() if other != name):
            message = "No page is made with this template, and no other template uses it."
            remedy = f"{did_you_mean(name, names)}The reference of templates says which there are."
            yield warning(f"templates/{name}", message, remedy, "template-unused")


def static_files(root: Path) -> dict[str, Path]:
    """The files to publish as they are, by path in the site: the built-in ones and, before them, the site's own."""
    return {
        f"static/{file.relative_to(folder).as_posix()}": file
        for folder in (_built_in("static"), root / "static")
        for file in _files(folder)
    }


def _built_in(name: str) -> Path:
    """A folder that comes with Clipfile: inside the installed package, or beside it in its repository."""
    package = Path(__file__).resolve().parent.parent
    installed = package / name
    return installed if installed.is_dir() else package.parent / name


def _files(folder: Path) -> list[Path]:
    return sorted(file for file in folder.rglob("*") if file.is_file() and not file.name.startswith("."))


class _Compiled:
    """What templates compile to, as Jinja asks for it; Jinja itself sees whether the source is still the same."""

    def __init__(self, memo: Memo) -> None:
        self._memo = memo
        self._by = digest_of_files(Path(__file__)).encode() + JINJA.encode()

    def get(self, key: str) -> bytes:
        """What was stored by the same code, else nothing, which Jinja takes for a template of another version."""
        value = self._memo.get("template", [key]).get(key, b"")
        return value.removeprefix(self._by) if value.startswith(self._by) else b""

    def set(self, key: str, value: bytes, timeout: int | None = None) -> None:
        """Remember what a template compiles to."""
        self._memo.put("template", {key: self._by + value})


def _environment(folders: tuple[Path, Path], memo: Memo) -> jinja2.Environment:
    own, built_in = (jinja2.FileSystemLoader(folder) for folder in folders)
    environment = jinja2.Environment(
        loader=jinja2.ChoiceLoader([own, built_in, jinja2.PrefixLoader({"builtin": built_in})]),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
        bytecode_cache=jinja2.MemcachedBytecodeCache(_Compiled(memo), prefix=""),
    )
    environment.filters.update(FILTERS)
    return environment


def _closure(environment: jinja2.Environment, name: str) -> dict[str, str]:
    """The sources, by name, of a template and of all that it refers to."""
    assert environment.loader
    found: dict[str, str] = {}
    wanted = [name]
    while wanted:
        name = wanted.pop()
        if name not in found:
            found[name] = environment.loader.get_source(environment, name)[0]
            wanted += _referred(environment, name, found[name])
    return found


def _referred(environment: jinja2.Environment, name: str, source: str) -> list[str]:
    """The templates that a source names; where it does so in words alone, they are read without parsing it."""
    tags = _REFERRING.findall(source)
    plain = [match[1] for tag in tags if (match := _PLAINLY.match(tag))]
    if len(plain) == len(tags):
        return plain
    return [other for other in jinja2.meta.find_referenced_templates(environment.parse(source, name)) if other]


def _reporting(name: str, work: Callable[[], _T]) -> _T:
    """Do the work; a fault in a template is told with its place."""
    try:
        return work()
    except jinja2.TemplateNotFound as fault:
        remedy = "Put that file into templates/, or mend the name."
        raise ConfigError([error(_place(name, fault), f"There is no template {fault}.", remedy, "template")]) from fault
    except jinja2.TemplateSyntaxError as fault:
        where = f"templates/{fault.name or name}:{fault.lineno}"
        raise ConfigError([error(where, f"{fault.message}", "Mend that line.", "template")]) from fault
    except (jinja2.TemplateError, TypeError, ValueError, ArithmeticError, LookupError) as fault:
        message = re.sub(r"generator\.[\w.]*\.(\w+) object", r"\1", str(fault))  # a view goes by its documented name
        remedy = "Mend that line; Templates, in the reference, says what each template may use."
        raise ConfigError([error(_place(name, fault), f"{message}.", remedy, "template")]) from fault


def _place(name: str, fault: Exception) -> str:
    """The innermost line of a template that the fault went through."""
    import traceback

    frames = [frame for frame in traceback.extract_tb(fault.__traceback__) if frame.filename.endswith(_SUFFIXES)]
    if not frames:
        return f"templates/{name}"
    below = Path(frames[-1].filename).as_posix().rpartition("/templates/")[2]
    return f"templates/{below}:{frames[-1].lineno}"


def _json(value: object) -> Markup:
    """JSON that may stand inside a script element."""
    text = msgspec.json.encode(value).decode()
    return Markup(text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e"))  # noqa: S704 (escaped)


def _count(number: int) -> str:
    return f"{number:,}"


FILTERS: dict[str, Callable[..., object]] = {
    "day": day_name,
    "short_day": short_day_name,
    "day_of_year": day_of_year,
    "count": _count,
    "json": _json,
}
