"""XML from strangers: parsed without DOCTYPE and entities, and never deeper or longer than documents are.

Names are compared without their namespaces: Word's strict and usual forms differ in nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError, TreeBuilder, XMLParser

DEEPEST = 200
"""Elements inside one another. A table in a text box in a table has some 40; walking is recursive."""

MOST_ELEMENTS = 500_000
"""Some 1,000 pages of a much-edited Word document; each costs up to half a kilobyte of memory."""


class UnfitXml(Exception):
    """The XML is not well-formed, or not such as an honest program writes."""

    def __init__(self, *, too_large: bool = False) -> None:
        super().__init__()
        self.too_large = too_large


class GuardedBuilder(TreeBuilder):
    """Builds the tree, and stops at a DOCTYPE and at the limits."""

    def __init__(self) -> None:
        super().__init__()
        self.depth = 0
        self.count = 0

    def doctype(self, *_: object) -> None:
        """Called at a DOCTYPE, before any entity in it can do harm."""
        raise UnfitXml

    def start(self, *args: object) -> Element:
        """Called at a start tag."""
        self.depth += 1
        self.count += 1
        if self.count > MOST_ELEMENTS or self.depth > DEEPEST:
            raise UnfitXml(too_large=True)
        return super().start(*args)  # type: ignore[arg-type]

    def end(self, tag: str) -> Element:
        """Called at an end tag."""
        self.depth -= 1
        return super().end(tag)


def parse(data: bytes) -> Element:
    """The root element. Raises UnfitXml."""
    parser = XMLParser(target=GuardedBuilder())
    try:
        parser.feed(data)
        root: Element = parser.close()
    except (ParseError, ValueError, LookupError, MemoryError) as error:
        raise UnfitXml from error
    return root


def local(element: Element) -> str:
    """The name of an element without its namespace."""
    return element.tag.rpartition("}")[2]


def attribute(element: Element, name: str) -> str:
    """The value of the attribute with this name, whatever its namespace; empty when there is none."""
    return next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == name), "")


def child(element: Element | None, name: str) -> Element | None:
    """The first child with this name."""
    return None if element is None else next((each for each in element if local(each) == name), None)


def descendants(element: Element | None, name: str) -> Iterator[Element]:
    """All elements with this name inside an element, in order."""
    return iter(()) if element is None else (each for each in element.iter() if local(each) == name)


def nearest(element: Element, name: str) -> Iterator[Element]:
    """The elements with this name inside an element that are not inside one another, in order."""
    waiting = list(reversed(element))
    while waiting:
        each = waiting.pop()
        if local(each) == name:
            yield each
        else:
            waiting.extend(reversed(each))


def words_of_first(element: Element | None, name: str) -> str:
    """The words of the first element with this name, on one line; empty when there is none."""
    found = next(descendants(element, name), None)
    return "" if found is None else " ".join("".join(found.itertext()).split())
