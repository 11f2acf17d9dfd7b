"""Release → Problems: what a reader, a search engine or a host would stumble over."""

from generator.check.release import check_files, check_release, sizes_of
from generator.check.sources import in_sources

__all__ = ["check_files", "check_release", "in_sources", "sizes_of"]
