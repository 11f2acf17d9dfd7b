"""Annotations and the editors' decisions → Archive: who is who, in one article and across all."""

from generator.resolve.assemble import resolve_archive
from generator.resolve.authority import Authority, read_authority
from generator.resolve.explain import explain
from generator.resolve.review import review

__all__ = ["Authority", "explain", "read_authority", "resolve_archive", "review"]
