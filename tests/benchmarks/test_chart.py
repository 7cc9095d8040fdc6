"""The plots show every point, inside the picture, and are well-formed."""

from xml.etree import ElementTree as ET

import pytest

from benchmarks.chart import Point, reliability, scatter

NAMESPACE = "{http://www.w3.org/2000/svg}"


def circles(svg: str) -> list[tuple[float, float]]:
    root = ET.fromstring(svg)  # noqa: S314  our own picture
    return [(float(circle.attrib["cx"]), float(circle.attrib["cy"])) for circle in root.iter(f"{NAMESPACE}circle")]


def test_a_scatter_plot_shows_each_tool_inside_the_picture_the_faster_further_right() -> None:
    points = [Point(20, 0.95, "slow & good"), Point(800, 0.9, "fast"), Point(20, 0.95, "its twin")]
    svg = scatter(points, "speed", "quality")
    xs = [x for x, _ in circles(svg)]
    assert len(xs) == len(points)
    assert max(xs) == xs[-1]
    assert all(0 < x < 720 and 0 < y < 440 for x, y in circles(svg))
    texts = [(text.attrib["x"], text.attrib["y"]) for text in ET.fromstring(svg).iter(f"{NAMESPACE}text")]  # noqa: S314
    assert len(set(texts)) == len(texts), "no two labels stand on each other"


def test_one_tool_alone_makes_a_plot_too() -> None:
    assert len(circles(scatter([Point(1, 1, "alone")], "speed", "quality"))) == 1


def test_a_reliability_plot_puts_a_true_promise_on_the_diagonal() -> None:
    (low_x, low_y), (high_x, high_y) = circles(reliability([Point(0.1, 0.1), Point(0.9, 0.9)], "said", "came true"))
    assert low_x < high_x
    assert low_y > high_y
    assert (low_x - 70) / (720 - 90) == pytest.approx(1 - (low_y - 20) / (440 - 75))
