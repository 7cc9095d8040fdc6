"""Which field is what: named by the user, guessed from names, else from what the fields hold."""

from pathlib import Path

import pytest

from flows.sources.columns import Columns, guess_columns
from flows.sources.documents import limits_of, read_documents
from flows.sources.registry import cut_file
from flows.sources.stream import InputFile
from schemas.errors import DocumentError
from schemas.settings import Settings


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ({"Article Text": "Rain.", "Link": "x"}, "text from 'Article Text', url from 'Link'"),
        (
            {"content_html": "<p>Rain.", "date_published": "2024"},
            "html from 'content_html', date from 'date_published'",
        ),
        ({"_source": {"body": "Rain."}, "_id": "7"}, "text from '_source.body', id from '_id'"),
        ({"paragraphs": ["Rain.", "Wind."]}, "text from 'paragraphs'"),
        ({"text": 5, "body": "Rain."}, "text from 'body'"),
        ({"Beitrag": "Regen. " * 50, "Kürzel": "ab"}, "text from 'Beitrag'"),
        ({"a": "Rain.", "b": "Wind."}, ""),
    ],
)
def test_fields_are_guessed_from_their_names_and_else_from_what_they_hold(row: dict[str, object], told: str) -> None:
    assert guess_columns([row]).told() == told


def test_what_the_user_names_is_no_guess(tmp_path: Path) -> None:
    asked = Columns(text="teaser")
    assert guess_columns([{"teaser": "Rain.", "html": "<p>Wind.", "text": "Sun."}], asked).text == "teaser"
    assert guess_columns([{"teaser": "Rain.", "html": "<p>Wind."}], asked).html is None
    path = tmp_path / "a.csv"
    path.write_text("id,teaser,text\n1,Rain.,Wind.\n", encoding="utf-8")
    (document,) = read_documents([str(path)], Settings(text_field="teaser", id_field="text"))
    assert (document.raw, document.source_id) == ("Rain.", "Wind.")


@pytest.mark.parametrize("name", ["a.jsonl", "a.json", "a.csv"])
def test_where_the_named_field_has_no_text_no_other_one_is_taken(name: str, tmp_path: Path) -> None:
    """A slip in --text-field is told, and not covered up by the field that is called text."""
    content = "id,text\n1,Rain.\n" if name.endswith("csv") else '{"id": "1", "text": "Rain."}\n'
    (tmp_path / name).write_text(content, encoding="utf-8")
    with pytest.raises(DocumentError, match="no_text_field: no text in the field 'body'"):
        list(read_documents([str(tmp_path / name)], Settings(text_field="body")))


def test_a_guess_is_noted_and_the_convention_is_none(tmp_path: Path) -> None:
    for content, told in (
        ('{"body": "Rain.", "id": 1}\n', ["jsonl: text from 'body'"]),
        ('{"text": "Rain.", "url": "https://a.example", "id": 1, "fetched_at": null}\n', []),
    ):
        path = tmp_path / "a.jsonl"
        path.write_text(content, encoding="utf-8")
        pieces = list(cut_file(InputFile(str(path), path.name, 1), limits_of(Settings())))
        assert [note.text for piece in pieces for note in piece.notes] == told


def test_html_in_a_field_of_text_is_recognised_also_when_it_is_escaped(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(
        '{"text": "<p>Rain.</p><p>Wind.</p>"}\n{"text": "&lt;p&gt;Rain.&lt;/p&gt;&lt;p&gt;"}\n{"text": "A <b> tag."}\n',
        encoding="utf-8",
    )
    found = [(document.raw, document.markup) for document in read_documents([str(path)])]
    assert found == [("<p>Rain.</p><p>Wind.</p>", "html"), ("<p>Rain.</p><p>", "html"), ("A <b> tag.", "text")]
