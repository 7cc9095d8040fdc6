"""Candidates of one day speak together, days compete, and the page's own words count for more than their place."""

import math

from cleaners.dates.fuse import Table, calibrate, groups_of, is_same_instant, probabilities
from cleaners.dates.rank import PAGE, TEXT, best_modified, best_published, rank
from schemas.date import Candidate, Origin, Precision, Role

EVEN = Table(0.0, {})


def linked(value: str, role: Role = Role.PUBLISHED, owner: str = "main") -> Candidate:
    key = {Role.PUBLISHED: "datePublished", Role.MODIFIED: "dateModified"}.get(role, "dateCreated")
    traits = (f"json-ld {owner} {key}",)
    precision = Precision.DAY if len(value) == 10 else Precision.SECOND
    return Candidate(value, precision, value, Origin.JSON_LD, role, traits=traits)


def line(value: str, *traits: str, role: Role = Role.UNKNOWN) -> Candidate:
    precision = Precision.DAY if len(value) == 10 else Precision.MINUTE
    return Candidate(value, precision, value, Origin.HEADER, role, 3, traits=(*traits, "markup"))


def test_candidates_of_one_day_are_one_group_with_the_traits_of_all() -> None:
    found = groups_of([linked("2031-03-04T05:06:07+03:00"), line("2031-03-04", "alone"), line("2030-01-01")], EVEN)
    assert [group.key for group in found] == ["2031-03-04", "2030-01-01"]
    assert found[0].members == (0, 1)
    assert {"json-ld main datePublished", "alone", "declared and shown", "2 witnesses"} <= set(found[0].traits)
    assert "not the declared" in found[1].traits


def test_the_probabilities_of_all_days_and_of_none_add_up_to_one() -> None:
    groups = groups_of([line("2031-03-04"), line("2030-01-01"), line("2029-01-01")], EVEN)
    assert probabilities(groups, EVEN) == [0.25, 0.25, 0.25]
    assert probabilities([], EVEN) == []
    extreme = Table(0.0, {"alone": 900.0})
    assert probabilities(groups_of([line("2031-03-04", "alone")], extreme), extreme) == [1.0]


def test_a_date_of_something_else_lends_support_but_never_competes() -> None:
    other = linked("2030-01-01", Role.OTHER, "nested")
    assert groups_of([other], EVEN) == []
    assert "json-ld nested dateCreated" in groups_of([other, line("2030-01-01")], EVEN)[0].traits


def test_of_several_lines_of_a_day_the_likeliest_speaks() -> None:
    table = Table(0.0, {"near": 2.0, "far": -2.0})
    (group,) = groups_of([line("2031-03-04", "far"), line("2031-03-04", "near")], table)
    assert "near" in group.traits
    assert "far" not in group.traits


def test_an_update_shown_in_the_best_place_does_not_beat_the_declared_publication() -> None:
    place = ("alone", "above near", "first line", "last above", "under title", "only day", "latest", "earliest")
    found = [
        linked("2031-03-04T05:06:07+03:00"),
        linked("2033-01-01T00:00:00+03:00", Role.MODIFIED),
        line("2033-01-01", *place),
    ]
    best = best_published(rank(found, PAGE))
    assert best is not None
    assert best.value == "2031-03-04T05:06:07+03:00"
    modified = best_modified(found, best)
    assert modified is not None
    assert modified.value[:10] == "2033-01-01"


def test_a_local_clock_and_an_instant_in_utc_may_be_the_same_moment() -> None:
    instant = linked("2031-03-05T05:30:59+00:00")
    assert is_same_instant(line("2031-03-04T23:30"), instant)
    assert not is_same_instant(line("2031-03-04T23:41"), instant)
    assert not is_same_instant(line("2031-03-04"), instant)
    found = groups_of([instant, line("2031-03-04T23:30")], EVEN)
    assert "the declared in local time" in found[1].traits


def test_the_clock_of_the_winning_day_is_the_finest_and_seconds_since_1970_come_last() -> None:
    epoch = Candidate(
        "2031-03-04T02:06:07+00:00", Precision.SECOND, "1930269967", Origin.SCRIPT, Role.PUBLISHED, traits=("script",)
    )
    best = best_published(rank([epoch, linked("2031-03-04"), linked("2031-03-04T05:06:07+03:00")], PAGE))
    assert best is not None
    assert best.value == "2031-03-04T05:06:07+03:00"


def test_nothing_likely_is_nothing_said() -> None:
    assert best_published(rank([], TEXT)) is None
    doubtful = line("2031-03-04", "list", "list below", "below remote", "alone below", "linked")
    assert best_published(rank([doubtful], PAGE)) is None


def test_calibration_keeps_the_order_and_the_bounds() -> None:
    table = Table(0.0, {}, 0.7, 0.2)
    values = [calibrate(share / 100, table) for share in range(101)]
    assert values == sorted(values)
    assert 0 <= values[0] < values[-1] <= 1
    assert math.isclose(calibrate(0.9, EVEN), 0.9)


def test_a_day_in_the_address_beside_an_instant_in_utc_is_that_instant_at_home() -> None:
    address = Candidate("2031-03-04", Precision.DAY, "2031/03/04", Origin.URL)
    found = groups_of([linked("2031-03-05T05:30:59+00:00"), address], EVEN)
    assert "the declared in local time" in found[1].traits
    best = best_published(rank([linked("2031-03-05T05:30:59+00:00"), address], PAGE))
    assert best is not None
    assert best.value == "2031-03-04"


def test_no_zone_reaches_from_noon_into_another_day() -> None:
    late, early = line("2031-03-06"), line("2031-03-04")
    by_day = {group.key: group.traits for group in groups_of([linked("2031-03-05T09:00:00+00:00"), late, early], EVEN)}
    assert "out of reach" in by_day["2031-03-06"]
    assert "out of reach" not in by_day["2031-03-04"]


def test_the_local_day_of_a_declared_instant_has_what_speaks_for_that_instant() -> None:
    late, shown = linked("2031-03-05T05:30:59+00:00"), line("2031-03-04T23:30", "alone")
    local = next(group for group in groups_of([late, shown], EVEN) if group.key == "2031-03-04")
    assert {"the declared in local time", "json-ld main datePublished", "declared first"} <= set(local.traits)
    best = best_published(rank([late, line("2031-03-05", "first line", "under title"), shown], PAGE))
    assert best is not None
    assert best.value == "2031-03-04T23:30"


def test_the_clock_of_a_declared_change_is_no_local_time_of_the_publication() -> None:
    found = [
        linked("2031-02-11T23:55:00+00:00"),
        linked("2031-02-12T07:25:30+00:00", Role.MODIFIED),
        line("2031-02-12T07:25", "alone"),
    ]
    later = next(group for group in groups_of(found, EVEN) if group.key == "2031-02-12")
    assert "the declared in local time" not in later.traits


def test_no_newspaper_is_west_of_hawaii() -> None:
    address = Candidate("2031-03-04", Precision.DAY, "2031/03/04", Origin.URL)
    assert "out of reach" in groups_of([linked("2031-03-05T10:04:00+00:00"), address], EVEN)[1].traits
    assert "out of reach" not in groups_of([linked("2031-03-05T09:56:00+00:00"), address], EVEN)[1].traits


def test_the_place_of_a_teaser_of_that_day_does_not_count_against_a_declared_day() -> None:
    traits = ("time other", "time in list")
    teaser = Candidate("2031-03-04", Precision.DAY, "2031-03-04", Origin.TIME, Role.OTHER, traits=traits)
    (group,) = groups_of([linked("2031-03-04"), teaser], EVEN)
    assert {"also another's", "1 witnesses"} <= set(group.traits)
    assert "time in list" not in group.traits


def test_a_bad_place_does_not_count_against_a_day_that_is_declared() -> None:
    table = Table(0.0, {"list": -3.0})
    alone, listed = linked("2031-03-04"), line("2031-03-04", "list")
    (group,) = groups_of([alone, listed], table)
    assert "list" not in group.traits
    (shown,) = groups_of([listed], table)
    assert "list" in shown.traits


def test_each_table_has_its_own_threshold() -> None:
    table = Table(0.5, {})
    assert best_published(rank([line("2031-03-04")], table)) is not None
    assert best_published(rank([line("2031-03-04")], table._replace(least=0.7))) is None
