"""dates_table: learned weights to a module of the package, one trait a line."""

from pathlib import Path
from typing import Any, Final

from cleaners.dates.fuse import Table

__all__ = ["write_table"]

_HEAD: Final = '''"""{module}: how much each trait of a day speaks for its being the day of publication, in log-odds.

{what}. A conditional logit over the days of each of {count} news and blog
pages and over 'none of them'; made by ``python -m flows.training.dates``, which also checks it on unseen sites.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["{prefix}BIAS", "{prefix}CALIBRATION", "{prefix}WEIGHTS"]

{prefix}BIAS: Final = {bias:.2f}
{prefix}CALIBRATION: Final = ({slope:.2f}, {shift:.2f})
"""Slope and shift of the log-odds, fitted to how often answers on unseen sites were right."""
{prefix}WEIGHTS: Final[Mapping[str, float]] = MappingProxyType(
    {{
'''
_KINDS: Final = {
    "page": ("page_weights", "PAGE_", "For pages with their HTML"),
    "text": ("weights", "", "For bare text, a line for each block, and its address"),
}
_LEAST: Final = 0.005


def write_table(folder: Path, kind: str, table: Table, documents: int) -> Path:
    """Write the weights for documents of one kind (``page`` or ``text``) and return the file."""
    module, prefix, what = _KINDS[kind]
    head: dict[str, Any] = {"count": f"{documents:,}", "bias": table.bias, "slope": table.slope, "shift": table.shift}
    lines = [_HEAD.format(module=module, prefix=prefix, what=what, **head)]
    for name, weight in sorted(table.weights.items()):
        if abs(weight) >= _LEAST:
            quoted = f'"{name}"'
            lines.append(f"        {quoted}: {weight:.2f},\n")
    lines.append("    }\n)\n")
    path = folder / f"{module}.py"
    path.write_text("".join(lines), encoding="utf-8")
    return path
