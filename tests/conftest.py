"""Options of the whole test suite."""

import pytest
from hypothesis import settings

# Data is loaded when it is first needed, and machines differ: a slow first example is no defect.
settings.register_profile("dechaff", deadline=None)
settings.load_profile("dechaff")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the one flag that lets golden cases be rewritten."""
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="rewrite tests/golden from what the pipeline does now; review the diff before you commit it",
    )
