"""Show the site on this machine, build it again whenever a file is saved, and reload the open page.

What is served are the bytes that a build publishes; the reload script is added on the wire. The site's
Content-Security-Policy lets it pass: it is a file of the same origin, and so is what it listens to.
"""

from __future__ import annotations

import errno
import json
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sized
from contextlib import suppress
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from mimetypes import MimeTypes
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote, unquote

from generator.errors import ClipfileError, ToolError, error
from generator.model import Problem


def serve(root: Path, port: int, build: Callable[[], object], say: Callable[[str], None]) -> None:
    """Serve `_site` on 127.0.0.1 until Ctrl-C, calling `build` at the start and after each change of the site's files.

    A build that raises a ClipfileError shows its problems over the open page, and the last good site stays. `port` 0
    takes any that is free; the address is said. Raises ToolError where the port is taken, or where folders cannot be
    watched.
    """
    from watchfiles import watch

    news = _News()
    with _open_server(port, partial(_Handler, root, news)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        say(f"http://127.0.0.1:{server.server_port}/ shows the site. Ctrl-C ends this.")
        try:
            for _ in changes(root, watch, say):
                _build(build, news, say)
        except KeyboardInterrupt:
            say("Ended.")
        finally:
            server.shutdown()


Watch = Callable[..., Iterable[Sized]]
"""watchfiles.watch: what has changed in folders, again and again; a change while nobody asks is told later."""


def changes(root: Path, watch: Watch, say: Callable[[str], None]) -> Iterator[None]:
    """Yield when the folders of the site are watched, and after each change below them, made later though they be.

    Where the system has no more watches to give, the folders are looked through again and again, and that is said.
    Raises ToolError where not even that can be done.
    """
    polling = False
    while True:
        try:
            yield from _until_others(root, watch, polling=polling)
        except (OSError, RuntimeError) as fault:  # what watchfiles raises for a folder, and for the system
            if polling:
                message, remedy = f"The folders cannot be watched: {fault}.", "Mend this, then serve the site again."
                raise ToolError([error(str(root), message, remedy, "watch")]) from fault
            say(
                f"The system watches no more folders ({fault}); they are looked through again and again instead. "
                "On Linux, a greater fs.inotify.max_user_watches spares that."
            )
            polling = True


class Answer(NamedTuple):
    """An answer to a browser. `location` is where a redirect leads."""

    status: int
    body: bytes
    type: str = "text/html; charset=utf-8"
    location: str = ""


def answer(root: Path, address: str) -> Answer:
    """What the site answers at a path like "/people/?page=2": a file, a folder's index.html, or its 404 page."""
    site = (root / "_site").resolve()  # at each request, so that a newly published release is seen
    if not site.is_dir():
        return Answer(503, b"<!doctype html><title>Clipfile</title><p>No site has been built yet.</p>")
    way = unquote(address.partition("#")[0].partition("?")[0])
    try:
        file = (site / way.lstrip("/")).resolve()
        if not file.is_relative_to(site):
            return _not_found(site)
        if way.endswith("/"):
            file /= "index.html"
        elif file.is_dir():
            return Answer(301, b"", location=quote(f"/{file.relative_to(site).as_posix()}/"))
        return Answer(200, file.read_bytes(), _type_of(file))
    except (OSError, ValueError):  # no such file; a name too long, or with a null in it
        return _not_found(site)


def with_reload_script(page: bytes, edition: int) -> bytes:
    """An HTML page that reloads itself when the site is of another edition than this page."""
    head, end, rest = page.partition(b"</head>")
    script = f'<script src="/_clipfile/reload.js" data-edition="{edition}" defer></script>'
    return head + script.encode() + end + rest


class _News:
    """What open pages wait for: the time of the last build, and what was wrong with it."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._edition = 0
        self._problems: tuple[Problem, ...] = ()

    @property
    def edition(self) -> int:
        """When the last build ended, in milliseconds, which JavaScript can tell apart; 0 before the first."""
        return self._edition

    def tell(self, problems: tuple[Problem, ...]) -> None:
        """A build has ended, well if there are no problems."""
        with self._changed:
            self._edition = time.time_ns() // 1_000_000
            self._problems = problems
            self._changed.notify_all()

    def after(self, edition: int, seconds: float) -> tuple[int, tuple[Problem, ...]]:
        """The last build's edition and problems, as soon as it is another than `edition` or the time is over."""
        with self._changed:
            self._changed.wait_for(lambda: self._edition != edition, seconds)
            return self._edition, self._problems


class _Handler(BaseHTTPRequestHandler):
    """One request; a subclass, since http.server knows no other way."""

    def __init__(self, root: Path, news: _News, *connection: object) -> None:
        self._root = root
        self._news = news
        super().__init__(*connection)  # type: ignore[arg-type]  # socket, address and server, as the server passes them

    def do_GET(self) -> None:
        with suppress(ConnectionError):  # the reader has gone on to another page
            if self.path == "/_clipfile/events":
                self._send_events()
            elif self.path == "/_clipfile/reload.js":
                self._send(Answer(200, _RELOAD.encode(), "text/javascript; charset=utf-8"), 0)
            else:
                # Asked before the page is read: a build that ends meanwhile costs a reload and is not missed.
                edition = self._news.edition
                self._send(answer(self._root, self.path), edition)

    do_HEAD = do_GET  # noqa: N815 (the name that http.server looks for)

    def log_message(self, *words: object) -> None:
        """Say nothing: the command line alone prints."""

    def _send(self, reply: Answer, edition: int) -> None:
        body = with_reload_script(reply.body, edition) if reply.type.startswith("text/html") else reply.body
        self.send_response(reply.status)
        self.send_header("Content-Type", reply.type)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        if reply.location:
            self.send_header("Location", reply.location)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _send_events(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        edition = 0
        while True:
            last, (edition, problems) = edition, self._news.after(edition, seconds=15)
            told = {"edition": edition, "problems": [problem._asdict() for problem in problems]}
            # A comment shows whether the page is still open: without it, this thread would wait forever.
            self.wfile.write(b": nothing new\n\n" if edition == last else f"data: {json.dumps(told)}\n\n".encode())


def _open_server(port: int, handler: Callable[..., _Handler]) -> ThreadingHTTPServer:
    try:
        return ThreadingHTTPServer(("127.0.0.1", port), handler)
    except OSError as fault:
        if fault.errno not in (errno.EADDRINUSE, errno.EACCES):
            raise
        message = f"Port {port} cannot be used: {fault.strerror}."
        raise ToolError([error("--port", message, "Take another, as in --port 8001.", "port")]) from fault


def _until_others(root: Path, watch: Watch, *, polling: bool) -> Iterator[None]:
    """Yield when the folders of the site are watched and after each change below them, until they are others."""
    folders = _watched(root)
    # The first word, empty or not, says that the watch is on: only then may the first build begin, or a file that is
    # saved meanwhile would be missed.
    due = True
    for found in watch(
        *(folders or [root]),
        recursive=bool(folders),
        debounce=300,
        step=50,
        rust_timeout=1000 if polling else 100,
        yield_on_timeout=True,
        force_polling=polling or None,  # None: as the environment wants it
    ):
        if found or due:
            # Who polls knows times by the second: a file saved twice within one is seen once, and is due once more.
            due = polling and bool(found)
            yield
        if _watched(root) != folders:
            return


def _watched(root: Path) -> list[Path]:
    return [folder for name in ("content", "templates", "static") if (folder := root / name).is_dir()]


def _build(build: Callable[[], object], news: _News, say: Callable[[str], None]) -> None:
    try:
        build()
        news.tell(())
    except ClipfileError as fault:
        for problem in fault.problems:
            say(f"{problem.severity}: {problem.where}: {problem.message} {problem.remedy}")
        say("The site stays as it was until you save a file again.")
        news.tell(fault.problems)


def _not_found(site: Path) -> Answer:
    page = site / "404.html"
    return Answer(404, page.read_bytes() if page.is_file() else b"<!doctype html><title>404</title><p>Not found.</p>")


def _type_of(file: Path) -> str:
    type_, _ = _TYPES.guess_type(file.name)
    texts = ("text/", "application/json", "application/xml", "image/svg")
    if type_ is None:
        return "application/octet-stream"
    return f"{type_}; charset=utf-8" if type_.startswith(texts) else type_


_TYPES = MimeTypes()
"""Python's own table: that of the machine may call scripts plain text, which browsers then refuse."""

_RELOAD = """\
let edition = Number(document.currentScript.dataset.edition), notice;

new EventSource("/_clipfile/events").onmessage = (event) => {
  const news = JSON.parse(event.data);
  if (news.problems.length) show(news.problems);
  else if (notice || edition !== news.edition) location.reload();
  edition = news.edition;
};

function show(problems) {
  notice?.remove();
  notice = document.createElement("div");
  notice.setAttribute("role", "alert");
  Object.assign(notice.style, {
    position: "fixed", inset: "auto 0 0 0", zIndex: 2147483647, maxHeight: "60vh", overflow: "auto", padding: "1rem",
    background: "#7a1212", color: "#fff", font: "1rem/1.5 ui-monospace, monospace",
  });
  const lines = ["The last build failed; this is the site before it.", ...problems.map(
    (problem) => `${problem.where}: ${problem.message} ${problem.remedy}`)];
  for (const line of lines) notice.appendChild(document.createElement("p")).textContent = line;
  document.body.append(notice);
}
"""
