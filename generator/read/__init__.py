"""Content files → Article: the writers' door."""

from generator.read.articles import Cards, Reading, read_articles, read_bodies, read_cards

__all__ = ["Cards", "Reading", "read_articles", "read_bodies", "read_cards"]
