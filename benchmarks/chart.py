"""chart: the two plots of the benchmarks as SVG, drawn by a few lines of our own; readable on light and dark pages."""

import math
from collections.abc import Iterable, Sequence
from html import escape
from typing import Final, NamedTuple

__all__ = ["Point", "reliability", "scatter"]

_WIDTH: Final = 720
_HEIGHT: Final = 440
_LEFT, _RIGHT, _TOP, _BOTTOM = 70, 20, 20, 55
_GREY: Final = "#888"
_STRONG: Final = "#c8501e"
_PLAIN: Final = "#3f74b5"
_LABEL_HEIGHT: Final = 13


class Point(NamedTuple):
    """A tool in the scatter plot, or a bin in the reliability plot."""

    x: float
    y: float
    label: str = ""
    strong: bool = False
    weight: float = 1.0
    """Area, relative to the largest."""


class _Axis(NamedTuple):
    low: float
    high: float
    ticks: tuple[float, ...]
    logarithmic: bool

    def share(self, value: float) -> float:
        """Return where the value lies between both ends, 0–1."""
        if self.logarithmic:
            return (math.log10(value) - math.log10(self.low)) / (math.log10(self.high) - math.log10(self.low))
        return (value - self.low) / (self.high - self.low)


def scatter(points: Sequence[Point], x_title: str, y_title: str) -> str:
    """Return quality (y, linear) against speed (x, logarithmic) with a name at each point; no point is left out."""
    x_axis = _log_axis([point.x for point in points])
    y_axis = _linear_axis([point.y for point in points])
    parts = [*_grid(x_axis, y_axis, x_title, y_title)]
    taken: list[tuple[float, float]] = []
    for point in sorted(points, key=lambda point: -point.y):
        x, y = _place(point, x_axis, y_axis)
        colour = _STRONG if point.strong else _PLAIN
        parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="5" fill="{colour}"/>')
        to_left = x > _WIDTH * 0.7
        label_y = _free(x, y + 4, taken)
        weight = ' font-weight="bold"' if point.strong else ""
        anchor = ' text-anchor="end"' if to_left else ""
        shift = -9 if to_left else 9
        parts.append(
            f'<text x="{x + shift:.1f}" y="{label_y:.1f}" fill="{colour}"{weight}{anchor}>{escape(point.label)}</text>'
        )
    return _svg(parts)


def reliability(points: Sequence[Point], x_title: str, y_title: str) -> str:
    """Return a reliability plot: what was promised (x) against what came true (y), both 0–1, with the diagonal."""
    axis = _Axis(0.0, 1.0, tuple(number / 5 for number in range(6)), logarithmic=False)
    parts = [*_grid(axis, axis, x_title, y_title)]
    start, end = _place(Point(0, 0), axis, axis), _place(Point(1, 1), axis, axis)
    line = f'x1="{start[0]:.1f}" y1="{start[1]:.1f}" x2="{end[0]:.1f}" y2="{end[1]:.1f}"'
    parts.append(f'<line {line} stroke="{_GREY}" stroke-dasharray="4 4"/>')
    heaviest = max((point.weight for point in points), default=1.0)
    for point in points:
        x, y = _place(point, axis, axis)
        radius = 3 + 11 * math.sqrt(point.weight / heaviest)
        parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="{_PLAIN}" fill-opacity="0.7"/>')
    return _svg(parts)


def _free(x: float, y: float, taken: list[tuple[float, float]]) -> float:
    """Return the nearest height at or below y at which no other label stands."""
    while any(abs(x - other_x) < _WIDTH / 4 and abs(y - other_y) < _LABEL_HEIGHT for other_x, other_y in taken):
        y += 1
    taken.append((x, y))
    return y


def _place(point: Point, x_axis: _Axis, y_axis: _Axis) -> tuple[float, float]:
    x = _LEFT + x_axis.share(point.x) * (_WIDTH - _LEFT - _RIGHT)
    return x, _HEIGHT - _BOTTOM - y_axis.share(point.y) * (_HEIGHT - _TOP - _BOTTOM)


def _log_axis(values: Sequence[float]) -> _Axis:
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
    high = max(high, low + 1)
    return _Axis(10.0**low, 10.0**high, tuple(10.0**power for power in range(low, high + 1)), logarithmic=True)


def _linear_axis(values: Sequence[float]) -> _Axis:
    step = 0.05 if max(values) - min(values) > 0.1 else 0.01  # noqa: PLR2004
    low, high = math.floor(min(values) / step), math.ceil(max(values) / step)
    high = max(high, low + 1)
    ticks = tuple(number * step for number in range(low, high + 1))
    return _Axis(ticks[0], ticks[-1], ticks, logarithmic=False)


def _grid(x_axis: _Axis, y_axis: _Axis, x_title: str, y_title: str) -> Iterable[str]:
    bottom, right = _HEIGHT - _BOTTOM, _WIDTH - _RIGHT
    for tick in x_axis.ticks:
        x, _ = _place(Point(tick, y_axis.low), x_axis, y_axis)
        yield f'<line x1="{x:.1f}" y1="{_TOP}" x2="{x:.1f}" y2="{bottom}" stroke="{_GREY}" stroke-opacity="0.25"/>'
        yield f'<text x="{x:.1f}" y="{bottom + 18}" text-anchor="middle" fill="{_GREY}">{tick:,g}</text>'
    for tick in y_axis.ticks:
        _, y = _place(Point(x_axis.low, tick), x_axis, y_axis)
        yield f'<line x1="{_LEFT}" y1="{y:.1f}" x2="{right}" y2="{y:.1f}" stroke="{_GREY}" stroke-opacity="0.25"/>'
        yield f'<text x="{_LEFT - 8}" y="{y + 4:.1f}" text-anchor="end" fill="{_GREY}">{tick:.2f}</text>'
    middle_x, middle_y = (_LEFT + right) / 2, (_TOP + bottom) / 2
    yield f'<text x="{middle_x}" y="{_HEIGHT - 12}" text-anchor="middle" fill="{_GREY}">{escape(x_title)}</text>'
    turn = f'transform="rotate(-90 18 {middle_y})"'
    yield f'<text x="18" y="{middle_y}" {turn} text-anchor="middle" fill="{_GREY}">{escape(y_title)}</text>'


def _svg(parts: Iterable[str]) -> str:
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" font-family="sans-serif"'
    return f'{head} font-size="12">\n' + "\n".join(parts) + "\n</svg>\n"
