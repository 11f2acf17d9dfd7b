"""Content files → Article: the writers' door."""

from generator.read.articles import Reading, read_articles

__all__ = ["Reading", "read_articles"]
