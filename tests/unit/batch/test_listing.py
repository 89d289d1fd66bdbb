"""Lists of pairs: which lines name a pair, and what each pair's report is called."""

from __future__ import annotations

from pathlib import Path
from unicodedata import normalize

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tui.batch.listing import LONGEST_NAME, BadLine, Job, free_name, jobs_of
from tui.core.sides import Pair
from tui.errors import ReadError


def listed(tmp_path: Path, text: str) -> list[Job | BadLine]:
    path = tmp_path / "pairs.csv"
    path.write_bytes(text.encode())
    return list(jobs_of(path))


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        pytest.param("a.txt,b.txt\n", [("a.txt", "b.txt")], id="one line"),
        pytest.param("left,right\na.txt,b.txt\n", [("a.txt", "b.txt")], id="a heading"),
        pytest.param("\ufeffA, B ,name\r\na.txt, b.txt ,x\r\n", [("a.txt", "b.txt")], id="a spreadsheet's file"),
        pytest.param("a.txt,b.txt\n\n,\na.txt,c.txt", [("a.txt", "b.txt"), ("a.txt", "c.txt")], id="empty lines"),
        pytest.param('"one, two.txt",b.txt\n', [("one, two.txt", "b.txt")], id="a comma in a name"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_each_line_names_a_pair_beside_the_list(tmp_path: Path, text: str, pairs: list[tuple[str, str]]) -> None:
    jobs = listed(tmp_path, text)
    found = [tuple(job.sources) for job in jobs if isinstance(job, Job)]
    assert found == [(str(tmp_path / left), str(tmp_path / right)) for left, right in pairs]


def test_a_line_with_one_article_is_told_with_its_number(tmp_path: Path) -> None:
    jobs = listed(tmp_path, "a.txt,b.txt\nalone.txt\n")
    assert jobs[1] == BadLine(2, "Line 2 names only one article; name two.")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        pytest.param(None, "There is no list of pairs", id="no file"),
        pytest.param(b"\xff\xfe\x00a,b", "it is no CSV file in UTF-8", id="another encoding"),
        pytest.param(b'a,"b\n' + b"x" * 200_000, "it is no CSV file in UTF-8", id="a quotation mark never closed"),
    ],
)
def test_what_is_no_list_is_refused_in_one_sentence(tmp_path: Path, data: bytes | None, said: str) -> None:
    path = tmp_path / "pairs.csv"
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(ReadError) as caught:
        list(jobs_of(path))
    assert said in caught.value.message
    assert "pairs.csv" in caught.value.message


@given(st.lists(st.tuples(st.text(max_size=200), st.text(max_size=20), st.text(max_size=20)), max_size=12))
@example([("é", "", ""), ("e\u0301", "", "")])
@example([("𐌰" * 90, "", ""), ("字" * 90, "", "")])
@example([("nul", "", ""), ("Com1.wire", "", "")])
def test_names_are_files_of_their_own_on_any_system(rows: list[tuple[str, str, str]]) -> None:
    taken: dict[str, int] = {}
    names = [free_name(wanted, Pair(left, right), taken) for wanted, left, right in rows]
    assert len({normalize("NFC", normalize("NFC", name).casefold()) for name in names}) == len(names)
    for name in names:
        assert name
        assert len(name.encode()) <= LONGEST_NAME + 4
        assert name.partition(".")[0].lower() not in ("con", "nul", "aux", "prn", "com1", "lpt9")
        assert not name.startswith(".")
        assert not set(name) & set('/\\:*?"<>|\0\n')


class Counted(dict[str, int]):
    """Counts how often it is asked for a name."""

    asked = 0

    def __contains__(self, name: object) -> bool:
        self.asked += 1
        return super().__contains__(name)


def test_a_long_list_of_files_that_are_called_the_same_takes_two_looks_a_name() -> None:
    taken = Counted()
    names = [free_name("", Pair("a.txt", "b.txt"), taken) for _ in range(500)]
    assert (names[0], names[1], names[-1]) == ("a--b", "a--b-2", "a--b-500")
    assert taken.asked < 2 * len(names)
