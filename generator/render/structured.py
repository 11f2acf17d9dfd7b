"""Schema.org nodes for a page's JSON-LD. Empty fields are left out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from generator.model import Card, Country, EntityKind, Person
from generator.render.cards import ArticleCard, Link

Node = dict[str, object]
Iri = Callable[[str], str]
"""From a file below the site's root to the page's name in JSON-LD."""

_WIKIDATA = "https://www.wikidata.org/entity/"


def news_article(
    article: Card,
    url: str,
    *,
    publisher: str,
    language: str,
    image: str,
    authors: Iterable[Node],
    contributors: Iterable[Node],
    about: Iterable[Node],
    mentions: Iterable[Node],
) -> Node:
    """A NewsArticle; whom and what it names are nodes from `entity`."""
    return _filled(
        {
            "@type": "NewsArticle",
            "@id": url,
            "headline": article.headline,
            "description": article.summary,
            "datePublished": _day(article.published),
            "dateModified": _day(article.updated),
            "author": list(authors),
            "contributor": list(contributors),
            "publisher": {"@type": "Organization", "name": publisher},
            "mainEntityOfPage": url,
            "inLanguage": language,
            "articleSection": article.section,
            "dateline": article.dateline,
            "image": image,
            "about": list(about),
            "mentions": list(mentions),
            "isBasedOn": _work(article.source, article.source_url),
            "correction": [f"{_day(c.published)}: {c.text}" for c in article.corrections],
            "license": article.licence if "://" in article.licence else _work(article.licence),
        }
    )


def entity(kind: EntityKind, name: str, url: str = "", wikidata: str = "") -> Node:
    """A person or country as an article mentions it; one without a page has no `url`."""
    types = {"person": "Person", "country": "Country"}
    return _filled({"@type": types[kind], "@id": url, "name": name, "sameAs": _same_as(wikidata)})


def person_page(
    person: Person,
    url: str,
    *,
    description: str,
    role: str,
    image: str,
    nationality: Node | None,
    cards: Iterable[ArticleCard],
    iri: Iri,
) -> Node:
    """A CollectionPage of articles with the person as its main entity; `nationality` is a node from `entity`."""
    subject = _filled(
        {
            "@type": "Person",
            "@id": url,
            "name": person.name,
            "alternateName": list(person.variants),
            "description": person.description,
            "jobTitle": role,
            "image": image,
            "nationality": nationality,
            "sameAs": _same_as(person.wikidata),
            "subjectOf": [iri(card.href) for card in cards],
        }
    )
    return {"@type": "CollectionPage", "url": url, "description": description, "mainEntity": subject}


def country_page(
    country: Country, url: str, *, description: str, wikidata: str, cards: Iterable[ArticleCard], iri: Iri
) -> Node:
    """A CollectionPage of articles with the country as its main entity."""
    subject = _filled(
        {
            "@type": "Country",
            "@id": url,
            "name": country.name,
            "identifier": country.code,
            "sameAs": _same_as(wikidata),
            "subjectOf": [iri(card.href) for card in cards],
        }
    )
    return {"@type": "CollectionPage", "url": url, "description": description, "mainEntity": subject}


def website(name: str, url: str, *, description: str, publisher: str, language: str, search: str) -> Node:
    """The archive itself, and how its search is asked, where it has one: `search` is the address of that, or empty."""
    asked = {"@type": "SearchAction", "target": f"{search}?q={{words}}", "query-input": "required name=words"}
    return _filled(
        {
            "@type": "WebSite",
            "@id": url,
            "url": url,
            "name": name,
            "description": description,
            "publisher": {"@type": "Organization", "name": publisher},
            "inLanguage": language,
            "potentialAction": asked if search else "",
        }
    )


def item_list(name: str, links: Sequence[Link | ArticleCard], iri: Iri, *, total: int) -> Node:
    """An ItemList of pages, in their order; of a long list the first thirty stand for all.

    `total` counts the whole list where `links` are one page of it, as schema.org wants it of numberOfItems.
    """
    listed = enumerate(links[:30], 1)
    items = [{"@type": "ListItem", "position": place, "url": iri(link.href)} for place, link in listed]
    return {"@type": "ItemList", "name": name, "numberOfItems": total, "itemListElement": items}


def breadcrumbs(trail: Iterable[Link], iri: Iri) -> Node:
    """A BreadcrumbList from home to the page itself."""
    items = [
        {"@type": "ListItem", "position": place, "name": link.name, "item": iri(link.href)}
        for place, link in enumerate(trail, 1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": items}


def _work(name: str, url: str = "") -> Node | str:
    """A work of others by its name and address; by its address alone where it has no name."""
    return _filled({"@type": "CreativeWork", "name": name, "url": url}) if name else url


def _same_as(wikidata: str) -> str:
    return _WIKIDATA + wikidata if wikidata else ""


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def _filled(node: Node) -> Node:
    return {key: value for key, value in node.items() if value}
