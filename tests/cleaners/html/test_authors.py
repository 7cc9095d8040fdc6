"""Declared authors become names: parted where they are several, whole where they are one."""

import pytest

from cleaners.html.metadata.authors import split_names

CASES = {
    "By Ada Example": ["Ada Example"],
    "Von Ada Example und Bob Sample": ["Ada Example", "Bob Sample"],
    "Ada Example, Bob Sample and Cleo Specimen": ["Ada Example", "Bob Sample", "Cleo Specimen"],
    "Ada Example; dpa": ["Ada Example", "dpa"],
    "José Ortega y Gasset": ["José Ortega y Gasset"],
    "Tom and Jerry": ["Tom and Jerry"],
    "Ada Example ada@varlo.example": ["Ada Example"],
    "https://varlo.example/ada": [],
    "Ada Example @ada": ["Ada Example"],
    "admin": [],
    "Varlo Web GmbH": [],
    "Varlo Media Ltd.": [],
    "ООО «Варло»": [],
    "Inca Example": ["Inca Example"],
    "": [],
    "...": [],
    "山田太郎、鈴木花子": ["山田太郎", "鈴木花子"],
    "Byron Example": ["Byron Example"],
    "BBC News": ["BBC News"],
}


@pytest.mark.parametrize(("declared", "expected"), CASES.items())
def test_a_declared_author_is_split_into_names(declared: str, expected: list[str]) -> None:
    assert split_names(declared) == expected
