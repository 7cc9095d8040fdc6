"""The published JSON Schemas: true to the models, complete, and met by what the pipeline writes."""

import json
from pathlib import Path
from typing import Any

import pytest

import schemas
from flows.cli import main
from flows.cli.schema import SHAPES, render_schema, write_schemas
from flows.engine.run import clean_paths

COMMITTED = Path(schemas.__file__).parent
jsonschema = pytest.importorskip("jsonschema", reason="comes with Prefect")

ARTICLE = """\
Home | News | Harbour
Ferry to Port Lerris late again

7 April 2031

The ferry to Port Lerris was late again on Monday morning, for the ninth time since the new timetable came into force.

The harbour master, Ilse Brandow, said that the old engine had been repaired twice and would be replaced by summer.

Passengers who had waited on the quay since six were given soup, blankets and a promise of a refund by the company.

Share on Facebook
"""

CONTRACT = (
    "schema_version",
    "id",
    "source_id",
    "source_path",
    "source_kind",
    "url",
    "domain",
    "site_name",
    "fetched_at",
    "title",
    "byline",
    "section",
    "tags",
    "agency",
    "dateline_place",
    "language",
    "published_at",
    "published_date",
    "published_precision",
    "published_raw",
    "published_from",
    "published_confidence",
    "modified_at",
    "text",
    "word_count",
    "paragraph_count",
    "kept_ratio",
    "quality",
    "flags",
    "duplicate_of",
    "cluster_id",
    "text_sha256",
    "extractor",
    "pipeline_version",
    "settings_sha256",
)


def schema_of(shape: str) -> dict[str, Any]:
    schema: dict[str, Any] = json.loads((COMMITTED / f"{shape}.schema.json").read_text(encoding="utf-8"))
    return schema


@pytest.mark.parametrize("shape", SHAPES)
def test_the_committed_schema_is_what_the_models_say(shape: str) -> None:
    """A changed model needs ``dechaff schema --write``, and its diff is there to review."""
    assert (COMMITTED / f"{shape}.schema.json").read_text(encoding="utf-8") == render_schema(shape)


@pytest.mark.parametrize("shape", SHAPES)
def test_every_schema_is_valid_json_schema(shape: str) -> None:
    """The schemas themselves keep to the dialect that they name."""
    jsonschema.Draft202012Validator.check_schema(schema_of(shape))
    assert schema_of(shape)["$schema"] == jsonschema.Draft202012Validator.META_SCHEMA["$id"]


@pytest.mark.parametrize("shape", SHAPES)
def test_every_field_is_described(shape: str) -> None:
    """A reader of the schema alone learns what each field means."""
    fields = schema_of(shape)["properties"]
    assert [name for name, field in fields.items() if not field.get("description")] == []


@pytest.mark.parametrize("name", CONTRACT)
def test_the_record_has_every_field_of_the_contract(name: str) -> None:
    """What downstream users rely on is there, and always written."""
    record = schema_of("record")
    assert name in record["properties"]
    assert name in record["required"]


@pytest.fixture(scope="module")
def run_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a finished run over an article, something that is no article, and something that is no JSON."""
    folder = tmp_path_factory.mktemp("schemas")
    dump = folder / "dump.jsonl"
    rows = [json.dumps({"id": "h-1", "url": "https://lerris.example/ferry", "text": ARTICLE}), '{"text": "Menu"}', "{"]
    dump.write_text("\n".join(rows) + "\n", encoding="utf-8")
    clean_paths([str(dump)], folder / "out")
    return folder / "out"


@pytest.mark.parametrize(
    ("shape", "name"),
    [("record", "articles"), ("removed", "removed"), ("rejected", "rejected"), ("quarantine", "quarantine")],
)
def test_every_line_that_a_run_writes_meets_its_schema(run_folder: Path, shape: str, name: str) -> None:
    """Each file of a run has lines, and each line is valid."""
    lines = (run_folder / f"{name}.jsonl").read_bytes().splitlines()
    assert lines
    for line in lines:
        jsonschema.validate(json.loads(line), schema_of(shape))


def test_the_manifest_of_a_run_meets_its_schema(run_folder: Path) -> None:
    """So does the file that is written last."""
    jsonschema.validate(json.loads((run_folder / "manifest.json").read_bytes()), schema_of("manifest"))


def test_a_field_too_many_or_too_few_does_not_meet_the_schema(run_folder: Path) -> None:
    """The schema can fail: it is closed, and every field is required."""
    record = json.loads((run_folder / "articles.jsonl").read_bytes())
    with pytest.raises(jsonschema.ValidationError, match="surprise"):
        jsonschema.validate({**record, "surprise": 1}, schema_of("record"))
    del record["title"]
    with pytest.raises(jsonschema.ValidationError, match="title"):
        jsonschema.validate(record, schema_of("record"))


def test_the_command_prints_the_record_unless_told_otherwise(capsys: pytest.CaptureFixture[str]) -> None:
    """Without options it is the record's schema; ``--row`` names another."""
    assert main(["schema"]) == 0
    assert json.loads(capsys.readouterr().out)["title"] == "Record"
    assert main(["schema", "--row", "removed"]) == 0
    assert json.loads(capsys.readouterr().out)["title"] == "RemovedRow"


def test_the_command_writes_all_of_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """``--write`` is the one command that regenerates the committed files."""
    assert main(["schema", "--write", str(tmp_path / "new")]) == 0
    assert capsys.readouterr().out == ""
    written = {path.name: path.read_bytes() for path in (tmp_path / "new").iterdir()}
    assert written == {path.name: path.read_bytes() for path in COMMITTED.glob("*.schema.json")}


def test_a_folder_that_cannot_be_written_is_said_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file in the place of the folder fails the command with its exit code, not with a traceback."""
    (tmp_path / "taken").write_text("")
    assert main(["schema", "--write", str(tmp_path / "taken")]) == 1
    assert capsys.readouterr().err.startswith("dechaff: cannot write the schemas:")
    assert write_schemas(tmp_path / "free")[0].name == "record.schema.json"
