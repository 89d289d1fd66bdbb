"""Web pages to drafts: every word that can be seen on the page is kept, and the story is told from the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tui.articles.drafts import Draft, DraftBuilder, Told
from tui.articles.extras import install_command
from tui.articles.page import extractor
from tui.articles.page.blocks import MOST_TAGS, PageBlock, PageReader, TooManyTagsError, read_page
from tui.articles.page.charsets import decode_page
from tui.articles.page.metadata import PageFacts, page_facts
from tui.articles.page.story_blocks import is_prose, story_blocks, with_siblings
from tui.articles.page.tags import HEADINGS
from tui.articles.passages import Passage, Verdict, passage_of
from tui.articles.patterns import BYLINE, CAPTION, DATE_LINE, pattern_verdict
from tui.articles.places import HEADLINE, HEADLINE_WORDS, REPEATED, folded, may_be_headline
from tui.core.spans import Span
from tui.core.text import Role
from tui.errors import ReadError

PAGE_FURNITURE = Verdict(Role.CHROME, "page furniture")
UNSEEN = Verdict(Role.CHROME, "hidden on the page")
PICTURE_CAPTION = Verdict(Role.CAPTION, "caption")

LONGEST_BYLINE = 18
"""Words of an element called `byline` that is one; what is longer is the writer's biography."""

LONGEST_WRITER = 120
"""Characters of a writer's name as a page's head gives it."""

NEAR = 6
"""Blocks before the story within which a line that looks like a headline is one."""

ENOUGH_OF_TITLE = 0.7
"""Share of the words that a line and the page's title must have in common, of the one that has fewer."""

PLAIN_READER = (
    "The story was told from the rest of the page by simple rules; "
    f"`{install_command('web')}` adds a reader that knows more pages."
)
TOO_LARGE_FOR_READER = (
    "The page is too large or too deeply nested for the usual reader, so simple rules chose the story."
)
FROM_DATA = "The story is not on the page itself and was taken from the data in its head."


@dataclass(frozen=True, slots=True)
class Story:
    """What was chosen on a page."""

    body: set[int]
    """Indexes of the story's blocks."""
    headline: int | None
    """Index of the headline's block."""


def read(data: bytes, place: str) -> Draft:
    """The draft of a saved web page. Raises ReadError."""
    return read_page_bytes(data, place)


def read_page_bytes(data: bytes, place: str, *, charset: str = "") -> Draft:
    """The draft of a page; `charset` is what its server said of the encoding. Raises ReadError."""
    source, notices = decode_page(data, place, told=charset)
    return page_draft(source, place, notices)


def page_draft(source: str, place: str, notices: tuple[str, ...] = (), *, plainly: bool = False) -> Draft:
    """The draft of a page's source; `plainly` leaves the choice of the story to the simple rules, without a notice.

    Raises ReadError for a page without a story.
    """
    try:
        page = read_page(source)
    except TooManyTagsError as error:
        raise too_many_tags(place) from error
    facts = page_facts(page.head)
    body, told = chosen_body(source, page, plainly=plainly)
    if not any(is_prose(page.blocks[index].words) for index in body):
        return draft_of_data(page, facts, place, notices)
    story = Story(body, headline_index(page.blocks, body, facts.headline))
    fallback = Told()
    if not facts.date and not plainly and not told:
        fallback = Told(date=extractor.guessed_date(source), origin="the words of the page")
    builder = DraftBuilder()
    for block, verdict in zip(page.blocks, verdicts_of(page.blocks, story), strict=True):
        builder.add(block.words, verdict)
    title = facts.headline if story.headline is None else page.blocks[story.headline].words
    return builder.draft(
        title=title, byline=writer(facts), date=facts.date, notices=(*notices, *told), fallback=fallback
    )


def too_many_tags(place: str) -> ReadError:
    """The error for a page of more elements than are read."""
    return ReadError(f"{place} has more than {MOST_TAGS:,} elements; copy the story in a browser and paste it as text.")


def chosen_body(source: str, page: PageReader, *, plainly: bool) -> tuple[set[int], tuple[str, ...]]:
    """The indexes of the story's blocks, and what the reader should know about how they were chosen."""
    told: tuple[str, ...] = ()
    if plainly:
        return story_blocks(page.blocks), told
    source = extractor.without_pictures(source)
    if not extractor.is_fit(source, page.blocks, page.depth):
        told = (TOO_LARGE_FOR_READER,)
    elif not extractor.is_installed():
        told = (PLAIN_READER,)
    elif kept := extractor.extracted_blocks(source, page.blocks):
        return with_siblings(page.blocks, {index for index in kept if may_be_kept(page.blocks[index])}), ()
    return story_blocks(page.blocks), told


def may_be_kept(block: PageBlock) -> bool:
    """Whether a block that the extractor kept is body: hidden words and captions are not, whatever it says."""
    return not (block.element.hidden or block.caption or block.element.caption)


def headline_index(blocks: Sequence[PageBlock], body: set[int], title: str) -> int | None:
    """The index of the headline; None when nothing before the story looks like one.

    It is the heading that says what the page's head says, or else a line that does; the `h1` that is nearest before
    the story (an earlier one is the site's name); the nearest line that could be one.
    """
    first = min(i for i in body if is_prose(blocks[i].words))
    seen = [i for i in range(first + 1) if not blocks[i].element.hidden and fits_headline(blocks[i])]
    headings = [i for i in seen if blocks[i].element.name in HEADINGS]
    for same in (is_same_title, is_part_of_title):
        for among in (headings, seen):
            if found := [i for i in among if same(blocks[i].words, title)]:
                return found[-1]
    own = [i for i in seen if not blocks[i].element.furniture and not blocks[i].element.caption]
    nearest = [i for i in own if blocks[i].element.name == "h1"] or [
        i for i in own if i >= first - NEAR and not blocks[i].linked and is_line_of_title(blocks[i])
    ]
    return nearest[-1] if nearest else None


def is_same_title(words: str, title: str) -> bool:
    """Whether a line says what the page's head gives as its title."""
    return bool(title) and folded(words) == folded(title)


def is_part_of_title(words: str, title: str) -> bool:
    """Whether a line and the title are the same but for a few words, such as the name of the section."""
    line, wanted = set(words.casefold().split()), set(title.casefold().split())
    fewest = min(len(line), len(wanted))
    return fewest >= HEADLINE_WORDS.start and len(line & wanted) >= ENOUGH_OF_TITLE * fewest


def is_line_of_title(block: PageBlock) -> bool:
    """Whether the words of a line alone could be a headline's."""
    passage = passage_for(block)
    opens_story = passage.words.endswith(("-", "–", "—"))  # a dateline that stands alone
    return not opens_story and may_be_headline(passage) and not passage.prose and pattern_verdict(passage) is None


def fits_headline(block: PageBlock) -> bool:
    """Whether a block is as short as a headline."""
    return len(block.words) <= 400 and 0 < len(block.words.split()) < HEADLINE_WORDS.stop


def verdicts_of(blocks: Sequence[PageBlock], story: Story) -> list[Verdict | None]:
    """The role of each block as the page tells it; None leaves a block of the story to the rules for plain text."""
    title = folded(blocks[story.headline].words) if story.headline is not None else ""
    last = max(story.body)
    verdicts: list[Verdict | None] = []
    for index, block in enumerate(blocks):
        if index == story.headline:
            verdicts.append(HEADLINE)
        elif block.element.hidden:
            verdicts.append(UNSEEN)
        elif title and len(block.words) <= 400 and folded(block.words) == title:
            verdicts.append(REPEATED)
        elif block.caption or block.element.caption:
            verdicts.append(PICTURE_CAPTION)
        elif index in story.body and (is_prose(block.words) or index > (story.headline or 0)):
            verdicts.append(BYLINE if names_writer(block) else None)
        else:
            opens = story.headline is not None and story.headline < index < min(story.body)
            verdicts.append(aside_verdict(block, opens=opens, near=index <= last))
    return verdicts


def aside_verdict(block: PageBlock, *, opens: bool, near: bool) -> Verdict | None:
    """The role of a block that was not taken for the story.

    `opens` says that it stands between headline and story, `near` that the story is not over yet.
    """
    if near and not block.element.furniture:
        told = pattern_verdict(passage_for(block))
        if told in (BYLINE, DATE_LINE, CAPTION):
            return told
        if names_writer(block):
            return BYLINE
        if opens and (block.standfirst or (is_prose(block.words) and not block.linked)):
            return None  # the standfirst, which extractors like to drop, is compared
    return PAGE_FURNITURE


def names_writer(block: PageBlock) -> bool:
    """Whether a block is in an element called `byline` and no longer than one."""
    return (block.byline or block.element.byline) and len(block.words[:400].split()) <= LONGEST_BYLINE


def passage_for(block: PageBlock) -> Passage:
    """A block as the rules for plain text look at it."""
    return passage_of(block.words, Span(0, len(block.words)))


def writer(facts: PageFacts) -> str:
    """Who wrote the story, as the page's head has it."""
    return facts.byline if len(facts.byline) <= LONGEST_WRITER else ""


def draft_of_data(page: PageReader, facts: PageFacts, place: str, notices: tuple[str, ...]) -> Draft:
    """The draft of a page whose story is only in its data. Raises ReadError when it is not even there."""
    paragraphs = [line.strip() for line in facts.body.splitlines() if line.strip()]
    if not any(map(is_prose, paragraphs)):
        raise ReadError(
            f"{place} has no article that can be found; open it in a browser, copy the story and paste it as text."
        )
    builder = DraftBuilder()
    builder.add(facts.headline, HEADLINE)
    for words in paragraphs:
        builder.add(words)
    for block in page.blocks:
        builder.add(block.words, UNSEEN if block.element.hidden else PAGE_FURNITURE)
    return builder.draft(title=facts.headline, byline=writer(facts), date=facts.date, notices=(*notices, FROM_DATA))
