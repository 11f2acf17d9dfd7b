"""The command `clipfile`: what it is stopped in, be it its own imports, it says that it was stopped."""

from __future__ import annotations

import os
import sys


def run() -> None:
    """Do what the command line says, then end at once, with 130 after Ctrl-C.

    To free one by one all that was held of ten thousand articles would take a twelfth of an edit's time.
    """
    try:
        status = _status()
    except KeyboardInterrupt:
        sys.stderr.write("Stopped; what was done is kept, and the published site is whole.\n")
        status = 130
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


def _status() -> int:
    """The exit status of the command; click's own way to end would say "Aborted!" to Ctrl-C."""
    import click

    from generator.cli import main

    try:
        return int(main(standalone_mode=False) or 0)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else end.code is not None
    except click.ClickException as fault:
        fault.show()
        return fault.exit_code
    except click.Abort as stopped:
        raise KeyboardInterrupt from stopped
    except BrokenPipeError:  # `clipfile explain … | head`: nobody reads on
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


if __name__ == "__main__":
    run()
