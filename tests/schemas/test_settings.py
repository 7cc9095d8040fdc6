"""Settings: what tells two runs apart."""

from schemas.settings import Settings


def test_a_copy_has_a_hash_of_its_own() -> None:
    settings = Settings()
    before = settings.sha256
    changed = settings.model_copy(update={"language": "pt"})
    assert changed.sha256 == Settings(language="pt").sha256 != before
    assert settings.model_copy().sha256 == settings.sha256 == before
