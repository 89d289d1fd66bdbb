"""The two invented reports of `samples/formats`, written once; every format is made from them."""

from __future__ import annotations

from dataclasses import dataclass

from samples.making import Paragraphs


@dataclass(frozen=True, slots=True)
class Story:
    """A report: its headline, the name of its author, its day as `2026-03-09`, and its paragraphs with their roles."""

    headline: str
    author: str
    day: str
    body: tuple[str, ...]
    caption: str

    @property
    def paragraphs(self) -> Paragraphs:
        """Role and words of all of it, in order."""
        first, *rest = self.body
        return [
            ("headline", self.headline),
            ("byline", f"By {self.author}"),
            ("body", first),
            ("caption", self.caption),
            *(("body", words) for words in rest),
        ]


LOCAL = Story(
    headline="Flooded town museum to open again in May",
    author="Mara Lindqvist",
    day="2026-03-09",
    body=(
        "The museum of Vessby will open its doors again on 9 May, fourteen months after the river Ljus came through "
        "its cellar. The town council voted the last €340,000 for the work on Monday evening.",
        "“We have dried every single page,” the director, Ellen Rask, told the council. The museum lost 212 objects, "
        "among them a well-known collection of glass plates. Officials had first spoken of 300.",
        "The new pumps can move 40 litres a second. An earlier plan to raise the whole building was dropped because "
        "it would have cost four times as much.",
        "Admission will be free until the end of June. A small exhibition on the flood, with photographs by the "
        "people of Vessby, is planned for the first floor.",
    ),
    caption="The reading room of the museum in February. Photo: Mara Lindqvist",
)
REGIONAL = Story(
    headline="Vessby’s museum reopens after flood damage",
    author="Jon Aspegren",
    day="2026-03-10",
    body=(
        "Fourteen months after the Ljus flooded its cellar, the Vessby museum is to reopen on 16 May. Councillors "
        "approved a final grant of €340,000 on Monday.",
        "Director Ellen Rask said that every page had been dried. The flood destroyed 212 objects, including glass "
        "plates known far beyond the region.",
        "Pumps that lift 60 litres a second now guard the cellar. A local bank paid for two of them.",
        "Visitors will pay no admission before July. “Come and see what water does,” Rask said.",
    ),
    caption="Ellen Rask beside the new pumps. Photo: Jon Aspegren",
)
