"""The command palette: every row of the key table by name, with its key."""

from __future__ import annotations

from collections.abc import Iterator

from textual.command import DiscoveryHit, Hit, Hits, Provider

from tui.bindings import BY_ID, Key, shown


class KeyCommands(Provider):
    """What the keys do here, for readers who look for it by name."""

    async def discover(self) -> Hits:
        """Everything that works now, in the order of the table."""
        for key, name in self._working():
            yield DiscoveryHit(key.description, self._runner(key), help=name)

    async def search(self, query: str) -> Hits:
        """What matches the query."""
        matcher = self.matcher(query)
        for key, name in self._working():
            score = matcher.match(key.description)
            if score > 0:
                yield Hit(score, matcher.highlight(key.description), self._runner(key), help=name)

    def _working(self) -> Iterator[tuple[Key, str]]:
        """The keys of the table that do something on the screen below, each once, with the key as shown."""
        told = {"palette"}
        for name, active in self.screen.active_bindings.items():
            found = active.binding.id
            if active.enabled and found in BY_ID and found not in told:
                told.add(found)
                yield BY_ID[found], shown(name)

    def _runner(self, key: Key):  # type: ignore[no-untyped-def]
        async def run() -> None:
            await self.screen.run_action(key.action)

        return run
