"""Processes that compare pairs beside each other. One that dies takes only its own pair with it."""

from __future__ import annotations

import signal
from collections.abc import Generator, Iterable
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from time import monotonic

from tui.batch.listing import Job
from tui.batch.results import Result

PATIENCE = 600.0
"""Seconds that one pair may take: more than any two articles within the size limit need."""

PAIRS_A_PROCESS = 1_000
"""After so many a process is replaced by a new one, so that nothing can add up over a long list."""

LEAVE = 2.0
"""Seconds given to a process to end by itself."""


@dataclass
class Worker:
    """A process at work, and what it works on."""

    process: BaseProcess
    connection: Connection
    job: Job | None = None
    since: float = 0.0
    """When it was given the job, by the monotonic clock."""
    done: int = 0

    def give(self, job: Job) -> None:
        """Have it compare a pair."""
        self.job, self.since = job, monotonic()
        with suppress(OSError):  # it has died; `answer` tells
            self.connection.send(job)

    def answer(self) -> Result:
        """What came of its pair, also when the process has died over it."""
        assert self.job is not None
        job, self.job = self.job, None
        self.done += 1
        try:
            result: Result = self.connection.recv()
        except (EOFError, OSError):
            self.process.join(LEAVE)
            return Result.without_report(job, "", obituary(self.process.exitcode))
        return result

    @property
    def spent(self) -> bool:
        """Whether it should not be given another pair."""
        return self.done >= PAIRS_A_PROCESS or not self.process.is_alive()

    def end(self) -> None:
        """End it, whatever it does."""
        self.connection.close()
        self.process.terminate()
        self.process.join(LEAVE)
        if self.process.is_alive():
            self.process.kill()
            self.process.join()


def obituary(code: int | None) -> str:
    """Why a process answers no more, in one sentence."""
    how = signal.Signals(-code).name if code is not None and code < 0 else f"exit code {code}"
    return f"The process that compared this pair was ended ({how}), perhaps for want of memory; try the pair alone."


def serve(connection: Connection, folder: Path, language: str | None) -> None:
    """The life of a worker process: pairs in, results out, until the connection closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the process that started this one
    from tui.batch.comparing import compared

    try:
        while True:
            connection.send(compared(connection.recv(), folder, language))
    except (EOFError, OSError):
        return


def started(folder: Path, language: str | None) -> Worker:
    """A new process that waits for its first pair."""
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=serve, args=(theirs, folder, language), daemon=True)
    process.start()
    theirs.close()
    return Worker(process, ours)


def results_of(
    jobs: Iterable[Job], folder: Path, language: str | None, processes: int
) -> Generator[Result, None, None]:
    """Compare the pairs in so many processes, and give the results as they are finished. Closing it ends them all."""
    waiting = iter(jobs)
    workers: list[Worker] = []
    try:
        for job in waiting:
            workers.append(started(folder, language))
            workers[-1].give(job)
            if len(workers) == processes:
                break
        while workers:
            for worker in ready(workers):
                yield worker.answer()
                follow(worker, workers, next(waiting, None), folder, language)
    finally:
        for worker in workers:
            worker.end()


def follow(worker: Worker, workers: list[Worker], job: Job | None, folder: Path, language: str | None) -> None:
    """Give the next pair to a worker that has answered, or to a new one in its place; without a pair let it go."""
    if job is None or worker.spent:
        workers.remove(worker)
        worker.end()
        if job is None:
            return
        worker = started(folder, language)
        workers.append(worker)
    worker.give(job)


def ready(workers: list[Worker]) -> list[Worker]:
    """The workers that have answered or died; one that has lost all patience is killed and is then among them."""
    oldest = min(worker.since for worker in workers)
    found = wait([worker.connection for worker in workers], timeout=max(oldest + PATIENCE - monotonic(), 0))
    if not found:
        for worker in workers:
            if monotonic() - worker.since >= PATIENCE:
                worker.process.kill()
    return [worker for worker in workers if worker.connection in found]
