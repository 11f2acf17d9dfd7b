"""Release → Problems: what a reader, a search engine or a host would stumble over."""

from generator.check.release import check_files, check_release, sizes_of

__all__ = ["check_files", "check_release", "sizes_of"]
