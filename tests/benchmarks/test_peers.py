"""The line filters do what everyone's few lines do."""

from benchmarks.peers.lines import c4_lines, densest_run

STORY = [
    "The bridge over the Skarn is open again after a year.",
    "The mayor said on Friday: “It was about time.”",
]
DUMP = "\n".join(
    ["Home", "News", "Sport", *(line * 3 for line in STORY), "Share", "Enable JavaScript to read all of it."]
)


def test_the_line_rule_keeps_what_ends_like_a_sentence() -> None:
    assert c4_lines(DUMP, None).text.split("\n") == [line * 3 for line in STORY]


def test_the_densest_run_leaves_menus_at_both_ends() -> None:
    assert densest_run(DUMP, None).text.split("\n") == [line * 3 for line in STORY]


def test_a_dump_of_short_lines_has_no_dense_run() -> None:
    assert densest_run("a\nb\nc", None).text == ""
