"""Content files → Article: the writers' door."""

from generator.read.articles import Cards, articles_of, read_cards, with_lines

__all__ = ["Cards", "articles_of", "read_cards", "with_lines"]
