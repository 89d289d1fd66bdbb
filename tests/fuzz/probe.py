"""Runs the trials of one target, in a process whose memory is bounded.

    python -m tests.fuzz.probe TARGET FIRST SECONDS

Trial N of a target is made from the seed N, so that it can be run again by itself: SECONDS 0 runs only the first.
Prints a JSON line before a trial begins and one when it is done.
"""

from __future__ import annotations

import json
import resource
import signal
import sys
import traceback
import warnings
from itertools import count
from random import Random
from time import monotonic, process_time

from tests.fuzz.targets import TARGETS
from tui.errors import TwosourceError

MOST_SECONDS = 10
"""Of processor time, for one trial."""
MOST_MEMORY = 1_500_000_000
"""Bytes of address space, the interpreter's and all libraries' included."""


class TooSlowError(BaseException):
    """A trial took too long; no `except Exception` keeps it."""


def stop(*_: object) -> None:
    """End the trial that is running."""
    raise TooSlowError(f"over {MOST_SECONDS} s")


def trial(target: str, seed: int) -> dict[str, object]:
    """Run one and tell how it went: seconds of processor time, whether it was refused, what was wrong."""
    run = TARGETS[target](Random(f"{target} {seed}"))
    begun, failure, refused = process_time(), "", False
    signal.setitimer(signal.ITIMER_VIRTUAL, MOST_SECONDS)
    try:
        run()
    except TwosourceError as error:
        refused = True
        if "\n" in error.message or not error.message.endswith((".", "”", ")")):
            failure = f"no plain sentence: {error.message!r}"
    except (Exception, TooSlowError) as error:
        failure = f"{told(error)}"
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    return {"done": seed, "seconds": process_time() - begun, "refused": refused, "failure": failure}


def told(error: BaseException) -> str:
    """The error in a line, with the places in our own code where it came from."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if "/tui/" in frame.filename]
    places = " < ".join(f"{frame.filename.rpartition('/tui/')[2]}:{frame.lineno}" for frame in frames[:-5:-1])
    return f"{type(error).__name__}: {str(error)[:120]} ({places})"


def main() -> None:
    """Run trials until the time is over."""
    target, first, seconds = sys.argv[1], int(sys.argv[2]), float(sys.argv[3])
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    signal.signal(signal.SIGVTALRM, stop)
    warnings.simplefilter("ignore")
    until = monotonic() + seconds
    for seed in count(first):
        print(json.dumps({"begin": seed}), flush=True)
        print(json.dumps(trial(target, seed)), flush=True)
        if monotonic() >= until:
            break
    print(json.dumps({"peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}), flush=True)


if __name__ == "__main__":
    main()
