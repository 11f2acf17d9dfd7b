"""What a writer sees who has `clipfile serve` open beside the editor."""

from __future__ import annotations

import http.client
import json
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, TYPE_CHECKING, NamedTuple

import pytest

from generator.errors import ToolError
from generator.serve import answer, changes, with_reload_script

if TYPE_CHECKING:
    from playwright.sync_api import Browser

PROGRAM = Path(__file__).with_name("site.py")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A published site with a secret beside it."""
    release = tmp_path / ".build/releases/1/site"
    (release / "people").mkdir(parents=True)
    (release / "people/index.html").write_text("people")
    (release / "a b.css").write_text("style")
    (release / "404.html").write_text("not here")
    (tmp_path / "secret").write_text("secret")
    (tmp_path / "_site").symlink_to(release)
    return tmp_path


@pytest.mark.parametrize(
    ("address", "status", "body"),
    [
        ("/people/", 200, b"people"),
        ("/people/?page=2#top", 200, b"people"),
        ("/people/index.html", 200, b"people"),
        ("/a%20b.css", 200, b"style"),
        ("/", 404, b"not here"),
        ("/nobody/", 404, b"not here"),
        ("/people/index.html/", 404, b"not here"),
        ("/people/index.html/x", 404, b"not here"),
        ("/../secret", 404, b"not here"),
        ("/%2e%2e/%2e%2e/%2e%2e/%2e%2e/secret", 404, b"not here"),
        ("//etc/passwd", 404, b"not here"),
        ("/%00", 404, b"not here"),
        ("/" + "x" * 5000, 404, b"not here"),
    ],
)
def test_an_address_is_answered_with_a_file_of_the_site_or_its_404_page(
    root: Path, address: str, status: int, body: bytes
) -> None:
    assert answer(root, address)[:2] == (status, body)


@pytest.mark.parametrize("address", ["/people", "/people?page=2", "//people", "/people/../people"])
def test_a_folder_without_its_slash_redirects_within_the_site(root: Path, address: str) -> None:
    assert answer(root, address)[::3] == (301, "/people/")


def test_files_say_what_they_are(root: Path) -> None:
    assert answer(root, "/people/").type == "text/html; charset=utf-8"
    assert answer(root, "/a%20b.css").type == "text/css; charset=utf-8"


def test_before_the_first_build_there_is_a_page_that_waits_for_it(tmp_path: Path) -> None:
    assert answer(tmp_path, "/").status == 503


def test_the_reload_script_goes_into_the_head() -> None:
    script = b'<script src="/_clipfile/reload.js" data-edition="7" defer></script>'
    assert with_reload_script(b"<head></head>x", 7) == b"<head>" + script + b"</head>x"
    assert with_reload_script(b"x", 7) == b"x" + script


class Watches:
    """A `watchfiles.watch` on a system that has no watches left after so many words."""

    def __init__(self, *, words: int, can_poll: bool) -> None:
        self.words = words
        self.can_poll = can_poll
        self.polled: list[object] = []

    def __call__(self, *folders: Path, force_polling: bool | None, **how: object) -> Iterator[set[str]]:
        self.polled.append(force_polling)
        if not force_polling:
            yield from [set()] * self.words
            raise OSError("OS file watch limit reached.")
        if not self.can_poll:
            raise RuntimeError("Too many open files")
        yield set()
        yield set()
        yield {"content/a.md"}
        yield set()
        yield set()


@pytest.mark.parametrize("words", [0, 1])
def test_where_there_are_no_more_watches_the_folders_are_looked_through(tmp_path: Path, words: int) -> None:
    watches, said = Watches(words=words, can_poll=True), list[str]()
    told = changes(tmp_path, watches, said.append)
    for _ in range(words + 3):  # the watch is on, a file was saved, and it may have been again within the second
        next(told)
    assert watches.polled == [None, True]
    assert ["OS file watch limit reached." in line for line in said] == [True]


def test_where_folders_cannot_be_watched_at_all_the_reason_is_told(tmp_path: Path) -> None:
    with pytest.raises(ToolError, match=r"cannot be watched: Too many open files\. Mend"):
        list(changes(tmp_path, Watches(words=0, can_poll=False), lambda _: None))


class Server(NamedTuple):
    """`site.py` at work in a process of its own."""

    root: Path
    port: int
    process: subprocess.Popen[str]
    output: IO[str]

    def write(self, words: str) -> None:
        fresh = self.root / "fresh.txt"
        fresh.write_text(words)
        fresh.replace(self.root / "content" / "words.txt")

    def get(self, path: str) -> http.client.HTTPResponse:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        connection.request("GET", path)
        return connection.getresponse()

    def events(self) -> Iterator[dict[str, object]]:
        for line in self.get("/_clipfile/events"):
            if line.startswith(b"data: "):
                yield json.loads(line[6:])


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "words.txt").write_text("first")
    command = [sys.executable, str(PROGRAM), str(tmp_path), "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        assert process.stdout
        said = re.search(r"http://127\.0\.0\.1:(\d+)/", process.stdout.readline())
        assert said
        server = Server(tmp_path, int(said[1]), process, process.stdout)
        next(server.events())
        yield server
        process.kill()


def test_a_saved_file_is_built_and_told_to_the_open_page(server: Server) -> None:
    assert b"first" in server.get("/").read()
    events = server.events()
    before = next(events)
    server.write("second")
    after = next(events)
    assert after["problems"] == []
    assert before["edition"] != after["edition"]
    assert b"second" in server.get("/").read()


def test_a_folder_that_is_made_later_is_watched_too(server: Server) -> None:
    events = server.events()
    edition = next(events)["edition"]
    templates = server.root / "templates"
    templates.mkdir()
    made = next(event for event in events if event["edition"] != edition)
    (templates / "home.html").write_text("<p>")
    assert next(event for event in events if event["edition"] != made["edition"])["problems"] == []


def test_a_failed_build_tells_its_problems_and_the_last_good_site_stays(server: Server) -> None:
    events = server.events()
    next(events)
    server.write("bad")
    told = next(events)["problems"]
    assert isinstance(told, list)
    assert (told[0]["where"], told[0]["message"]) == ("content/words.txt", "A <bad> word.")
    assert b"first" in server.get("/").read()
    server.write("good again")
    assert next(events)["problems"] == []


def test_the_script_is_added_on_the_wire_and_not_on_disk(server: Server) -> None:
    for path in ("/", "/people/", "/no/such/page"):
        assert b"/_clipfile/reload.js" in server.get(path).read()
    assert server.get("/_clipfile/reload.js").headers["Content-Type"] == "text/javascript; charset=utf-8"
    assert b"_clipfile" not in (server.root / "_site/index.html").read_bytes()


def test_a_page_knows_of_which_edition_it_is(server: Server) -> None:
    edition = next(server.events())["edition"]
    assert f'data-edition="{edition}"'.encode() in server.get("/").read()
    assert isinstance(edition, int)
    assert 0 < edition < 2**53, "no number that JavaScript would round"


def test_ctrl_c_ends_it_in_peace_though_a_page_is_open(server: Server) -> None:
    events = server.events()
    next(events)
    server.process.send_signal(signal.SIGINT)
    assert server.process.wait(10) == 0
    assert server.output.read() == "Ended.\n"


def test_a_port_that_is_taken_is_named(server: Server) -> None:
    command = [sys.executable, str(PROGRAM), str(server.root), str(server.port)]
    second = subprocess.run(command, capture_output=True, text=True, check=False, timeout=20)
    assert f"Port {server.port} cannot be used" in second.stderr


@pytest.mark.browser
def test_an_open_page_reloads_and_shows_what_went_wrong(server: Server, browser: Browser) -> None:
    from playwright.sync_api import expect

    page = browser.new_page()
    page.goto(f"http://127.0.0.1:{server.port}/people/")
    expect(page.locator("body > p")).to_have_text("first")
    server.write("second")
    expect(page.locator("body > p")).to_have_text("second")
    server.write("bad")
    expect(page.get_by_role("alert")).to_contain_text("content/words.txt: A <bad> word. Take another.")
    server.write("third")
    expect(page.locator("body > p")).to_have_text("third")
    expect(page.get_by_role("alert")).to_have_count(0)
    page.close()


@pytest.mark.browser
def test_a_page_that_opens_while_a_build_ends_shows_the_new_site(server: Server, browser: Browser) -> None:
    from playwright.sync_api import Route, expect

    events = server.events()
    next(events)

    def build_first(route: Route) -> None:
        server.write("second")
        next(events)
        route.continue_()

    page = browser.new_page()
    page.route("**/_clipfile/reload.js", build_first, times=1)
    page.goto(f"http://127.0.0.1:{server.port}/")
    expect(page.locator("body > p")).to_have_text("second")
    page.close()
