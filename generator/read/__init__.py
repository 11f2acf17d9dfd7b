"""Content files → Article: the writers' door."""

from generator.read.articles import Cards, Reading, article_of, read_articles, read_bodies, read_cards

__all__ = ["Cards", "Reading", "article_of", "read_articles", "read_bodies", "read_cards"]
