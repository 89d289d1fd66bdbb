"""Writers of file formats, for the samples and the tests: one article written once, a module a format, the same bytes
every time.

Each takes paragraphs as pairs of a role word and the text: `headline`, `heading`, `byline`, `caption`, `body`, `note`
(a footnote to the paragraph before), `header` and `footer` (of the pages; not in e-books).
"""

from __future__ import annotations

from collections.abc import Sequence

Paragraphs = Sequence[tuple[str, str]]
