"""Options of the whole test suite."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the one flag that lets golden cases be rewritten."""
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="rewrite tests/golden from what the pipeline does now; review the diff before you commit it",
    )
