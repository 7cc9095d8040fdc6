"""Every example in a docstring says what the code does."""

import doctest
import importlib
import pkgutil

import pytest

import cleaners
import flows
import schemas

MODULES = sorted(
    module.name
    for package in (schemas, cleaners, flows)
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    if "clean_dump" not in module.name  # imports Prefect, which takes seconds, and has no examples
)


@pytest.mark.parametrize("name", MODULES)
def test_examples_in_docstrings_hold(name: str) -> None:
    assert doctest.testmod(importlib.import_module(name)).failed == 0
