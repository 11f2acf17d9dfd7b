"""Whether a file is still the one that was read, from its folder entry alone: what stat says, no more than it knows.

A stamp is the file's times, size and inode. Whoever writes to a file, puts another in its place or winds its clock back
changes one of them: the time of the last change (ctime) cannot be set by hand. A file that is changed twice within one
tick of the clock can look as it did between the two, which is why a file younger than two seconds has no stamp and is
read again (as git does with entries it calls racy).

What this cannot see: writing on Windows with the file's old time set again (there is no ctime), the clock of a file
server that is more than two seconds behind this machine's, and a disk that rots. `clipfile build --clean` and
`clipfile verify` therefore trust no stamp.
"""

from __future__ import annotations

import os

_YOUNG = 2_000_000_000
"""Nanoseconds: the tick of the coarsest clock of a file system, that of FAT."""


def stamp_of(status: os.stat_result, now: int) -> str:
    """The stamp of a file; empty for one that is younger than two seconds.

    `now` is `time.time_ns()` at some moment before `status` was asked for and the file was read.
    """
    modified, changed = status.st_mtime_ns, status.st_ctime_ns
    if max(modified, changed) > now - _YOUNG:
        return ""
    return f"{modified} {changed} {status.st_size} {status.st_ino}"
