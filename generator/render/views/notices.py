"""Pages that say one thing: not found, moved, withdrawn."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from generator.model import Page, file_of
from generator.render import urls
from generator.render.cards import Head, Link
from generator.render.catalogue import Catalogue, sentence


class NotFoundView(Struct, frozen=True):
    """The page for an address that the site does not have; its links are absolute, for it is served anywhere."""

    head: Head


class RedirectView(Struct, frozen=True):
    """A page that has moved; its canonical address is that of the target."""

    head: Head
    target: Link


class WithdrawnView(Struct, frozen=True):
    """The page at the address of a person whom an editor has removed; it tells nothing of the person."""

    head: Head


def not_found_page(catalogue: Catalogue) -> Page:
    """`404.html`."""
    head = catalogue.head(urls.NOT_FOUND, "Not found", "The archive has no page at this address.", ())
    root = urls.base_path(catalogue.config.site.url)
    return Page(urls.NOT_FOUND, "not_found.html", NotFoundView(replace(head, canonical="")), root)


def redirect_pages(catalogue: Catalogue) -> Iterator[Page]:
    """A page at each address that a person's page had before, unless another person has it now."""
    taken = {person.id for person in catalogue.archive.people if ("person", person.id) in catalogue.links}
    taken.update(catalogue.archive.withdrawn)
    for person in catalogue.archive.people:
        if ("person", person.id) not in catalogue.links:
            continue
        target = urls.person_url(person.id)
        for former in person.formerly:
            if former not in taken:
                taken.add(former)
                url = urls.person_url(former)
                head = catalogue.head(url, person.name, sentence(f"This page is now that of {person.name}"), ())
                canonical = urls.absolute(catalogue.config.site.url, target)
                view = RedirectView(replace(head, canonical=canonical), Link(person.name, file_of(target)))
                yield Page(url, "redirect.html", view)


def withdrawn_pages(catalogue: Catalogue) -> Iterator[Page]:
    """A page for each person who was removed, so that the address does not fail and says no name."""
    for person in catalogue.archive.withdrawn:
        url = urls.person_url(person)
        head = catalogue.head(url, "Withdrawn", "This page has been withdrawn.", ())
        yield Page(url, "withdrawn.html", WithdrawnView(replace(head, canonical="")))
