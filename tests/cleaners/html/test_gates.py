"""What the gate takes out of a page before the parser sees it, and what it leaves."""

import pytest

from cleaners.html.gates import open_gate

FILE = "QUJD" * 70


@pytest.mark.parametrize(
    ("html", "passed"),
    [
        (f'<img src="data:a;base64,{FILE}"> text', '<img src="data:a;base64,"> text'),
        (f'<img src="data:a;base64,{FILE[:200]}\n{FILE}"> text', '<img src="data:a;base64,\n"> text'),
        (f'<img src="data:a;base64,{FILE[:200]}"> text', f'<img src="data:a;base64,{FILE[:200]}"> text'),
        (f";base64,;base64,{FILE};base64,-{FILE}", f";base64,;base64,;base64,-{FILE}"),
    ],
    ids=["a file", "a file on two lines", "a small file", "files that are none"],
)
def test_embedded_files_go_and_line_breaks_stay(html: str, passed: str) -> None:
    assert open_gate(html) == (passed, False)


def test_a_tag_of_too_many_attributes_loses_them_and_its_neighbours_keep_theirs() -> None:
    crowd = " ".join(f"a{number}=1" for number in range(300))
    assert open_gate(f'<p class="a">one</p><div {crowd}>two</div>') == ('<p class="a">one</p><div>two</div>', True)
