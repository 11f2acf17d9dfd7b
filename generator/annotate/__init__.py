"""Article → Annotation: the people, countries and quotations that one article names."""

from generator.annotate.stage import annotate_articles

__all__ = ["annotate_articles"]
