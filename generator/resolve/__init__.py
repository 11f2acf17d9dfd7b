"""Annotations and the editors' decisions → Archive: who is who, in one article and across all.

What an editor asks of an archive stands beside it, in `explain` and `review`, which no build loads.
"""

from generator.resolve.assemble import resolve_archive
from generator.resolve.authority import Authority, read_authority

__all__ = ["Authority", "read_authority", "resolve_archive"]
