"""The one place that names the version of the pipeline and of the record it writes."""

from typing import Final

__all__ = ["PIPELINE_VERSION", "SCHEMA_VERSION"]

PIPELINE_VERSION: Final = "0.1.0"
"""Version of the code that cleans: from the first release on, a change of output changes it."""

SCHEMA_VERSION: Final = "1.0"
"""Version of the record's fields and their meaning."""
