"""The findings memo: by status and kind, each disagreement once."""

from __future__ import annotations

from tests.unit.core.test_comparer import COMPARER, LEFT
from tests.unit.report.handover.desks import LEFT as LEFT_TEXT
from tests.unit.report.handover.desks import RIGHT, desk_with, place_of, worked_desk
from tests.unit.report.test_corrections_in_reports import MADE
from tui.core.corrections import Corrections
from tui.core.sides import Pair, Side
from tui.core.spans import Span
from tui.core.text import Role
from tui.report.handover import Desk
from tui.report.handover.document import Bullets, Heading, Run
from tui.report.handover.memo import counts_line, memo
from tui.report.handover.source_log import source_log
from tui.review.checks import Check, ClaimAt, Status
from tui.review.work import Work


def sections(desk: Desk) -> dict[str, list[list[str]]]:
    """For each heading of the memo its entries, each as its lines."""
    found: dict[str, list[list[str]]] = {}
    for part in memo(desk).parts:
        if isinstance(part, Heading):
            heading = "".join(run.text for run in part.line if isinstance(run, Run))
        if isinstance(part, Bullets):
            found[heading] = [
                ["".join(run.text for run in line if isinstance(run, Run)) for line in item] for item in part.items
            ]
    return found


def test_what_is_wrong_comes_first_and_what_holds_last() -> None:
    assert list(sections(worked_desk())) == ["Wrong (1)", "Query to the author (1)", "Confirmed (1)"]


def test_an_entry_names_its_sentence_the_kind_of_disagreement_and_the_words() -> None:
    entry = sections(worked_desk())["Wrong (1)"][0]
    assert entry[0] == "A2 (number) “240”"
    assert entry[-1] == "B2 has “260” (number): A has 240, B has 260: both cannot be right."


def test_the_verdict_stands_in_the_heading_alone_and_a_note_keeps_its_lines() -> None:
    plain = desk_with({})
    at = place_of(plain, Side.LEFT, "refund")
    check = Check("refund", Status.WRONG, "By whom?\nAnd when?", flagged=True, checker="Mo")
    assert sections(desk_with({at: check}))["Wrong (1)"][0][1:] == ["Flagged. By whom?", "And when?", "Mo"]
    bare = Check("refund", Status.WRONG, checker="Mo")
    assert sections(desk_with({at: bare}))["Wrong (1)"][0][1:] == ["Mo"]


def test_a_check_of_a_part_of_what_is_one_claim_now_names_its_sentence() -> None:
    part = ClaimAt(Side.LEFT, Span(LEFT_TEXT.index("promised"), LEFT_TEXT.index("promised") + 8))
    desk = desk_with({part: Check("promised", Status.WRONG)})
    assert sections(desk)["Wrong (1)"][0][0] == "A3 “promised”"
    assert "A,A3,wrong,promised" in source_log(desk)


def test_checks_are_counted_in_words() -> None:
    assert "settled: 1 wrong, 1 query to the author, 1 confirmed; " in counts_line(worked_desk())


def test_a_disagreement_that_nobody_checked_is_open_and_told_once() -> None:
    assert sections(desk_with({})) == {
        "Open: disputed, flagged or noted (1)": [
            ["A2 (number) “240”", "B2 has “260” (number): A has 240, B has 260: both cannot be right."]
        ]
    }


def test_a_disagreement_checked_on_one_side_is_not_told_again_on_the_other() -> None:
    plain = desk_with({})
    checks = {place_of(plain, Side.RIGHT, "260"): Check("260", Status.CONFIRMED)}
    assert list(sections(desk_with(checks))) == ["Confirmed (1)"]


def test_a_check_whose_words_are_not_compared_is_told_all_the_same() -> None:
    at = ClaimAt(Side.RIGHT, Span(RIGHT.index("Ben"), RIGHT.index("Ben") + 3))
    entries = sections(desk_with({at: Check("Ben", Status.QUERY, "Who?")}))["Query to the author (1)"]
    assert entries[0][0] == "B “Ben”"


def test_the_gravest_kind_comes_first_within_a_status() -> None:
    left = "The pier opened on Monday after repairs by the port. The ferry struck the pier with 240 people on board.\n"
    right = "The pier opened on Friday after repairs by the port. The ferry struck the pier with 260 people on board.\n"
    entries = next(iter(sections(desk_with({}, left, right)).values()))
    assert [entry[0] for entry in entries] == ["A2 (number) “240”", "A1 (date) “Monday”"]


REASON = "“acquitted” in A against “convicted” in B: the verdict."


def test_one_disagreement_of_headline_and_lead_is_told_by_the_first_report_alone() -> None:
    left, right = (
        f"Harbour clerk {verdict} of taking bribes\n\n"
        f"A court in Telmouth {verdict} harbour clerk Oda Brandt on Tuesday of taking bribes from agents.\n"
        for verdict in ("acquitted", "convicted")
    )
    entries = next(iter(sections(desk_with({}, left, right)).values()))
    assert entries == [
        [f"{name} (opposite) “acquitted”", f"B1, B2 have “convicted” (opposite): {REASON}"] for name in ("A1", "A2")
    ]


def test_what_the_editor_corrected_is_a_section_of_its_own() -> None:
    desk = Desk(MADE, Work(), at="22 November 2026")
    told = sections(desk)["Corrected by the editor (4)"]
    assert [entry[0] for entry in told] == [
        "A1 and B1: accepted by the editor, pinned, 1 point dismissed.",
        "A3 and B2: linked by the editor, called differing by the editor.",
        "A2 and B3: unlinked by the editor.",
        "A1 and B1: the rest was aligned anew around them.",
    ]
    assert told[0][1].startswith("date, dismissed by the editor: “Monday” against “Tuesday”.")


def test_a_changed_role_is_told_with_the_words() -> None:
    roles = Pair({LEFT.blocks[0].span.start: Role.CAPTION}, {})
    told = sections(Desk(COMPARER.compare(Corrections(roles=roles)), Work(), at=""))["Corrected by the editor (1)"]
    assert told[0][0].startswith("A, now caption: “A gas leak forced 300 people")
