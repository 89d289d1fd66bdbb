"""A mouse that goes anywhere."""

from __future__ import annotations

from random import Random

from textual import events
from textual.pilot import Pilot


class Mouse:
    """Clicks, drags and turns its wheel by chance."""

    def __init__(self, pilot: Pilot[int], chance: Random) -> None:
        self.pilot, self.chance = pilot, chance

    async def act(self) -> tuple[str, ...]:
        """Do something with it, and say what; the last word is `click`, `drag` or `wheel`."""
        return await self.chance.choices((self._click, self._drag, self._wheel), (4, 1, 2))[0]()

    async def _click(self) -> tuple[str, ...]:
        """On whatever is there, up to three times."""
        place, times = self._anywhere(), self.chance.randint(1, 3)
        await self.pilot.click(offset=place, times=times, shift=self.chance.random() < 0.1)
        return f"{place[0]},{place[1]} x{times}", "click"

    async def _drag(self) -> tuple[str, ...]:
        """From anywhere to anywhere, which selects words where there are any."""
        start, end = self._anywhere(), self._anywhere()
        await self.pilot.mouse_down(offset=start)
        await self.pilot.hover(offset=end)
        await self.pilot.mouse_up(offset=end)
        return f"{start[0]},{start[1]} to {end[0]},{end[1]}", "drag"

    async def _wheel(self) -> tuple[str, ...]:
        """A few notches, up or down, over anything."""
        kind = self.chance.choice((events.MouseScrollDown, events.MouseScrollUp))
        x, y = self._anywhere()
        for _ in range(self.chance.randint(1, 5)):
            self.pilot.app.screen._forward_event(kind(None, x, y, 0, 0, 0, False, False, False, x, y))
        return f"{kind.__name__} {x},{y}", "wheel"

    def _anywhere(self) -> tuple[int, int]:
        width, height = self.pilot.app.size
        return self.chance.randrange(width), self.chance.randrange(height)
