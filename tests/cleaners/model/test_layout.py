"""The layout says where the characters and the words of each block stand."""

from hypothesis import given
from hypothesis import strategies as st

from cleaners.model.layout import lay_out
from cleaners.model.tokens import classify, tokenize

_TEXTS = st.lists(st.text(st.sampled_from("Ab é1,-橋 "), max_size=12), min_size=1, max_size=8)


@given(_TEXTS)
def test_each_block_stands_at_its_start(texts: list[str]) -> None:
    layout = lay_out(texts)
    found = [
        "".join(map(chr, layout.codes[start : start + size]))
        for start, size in zip(layout.starts.tolist(), layout.sizes.tolist(), strict=True)
    ]
    assert found == texts


@given(_TEXTS)
def test_each_block_owns_the_words_it_has_alone(texts: list[str]) -> None:
    layout = lay_out(texts)
    for number, text in enumerate(texts):
        codes = lay_out([text]).codes
        alone = tokenize(codes, classify(codes))
        own = layout.owner == number
        assert layout.words[number] == alone.start.size
        assert (layout.tokens.start[own] - layout.starts[number]).tolist() == alone.start.tolist()
        assert layout.tokens.word_hash[own].tolist() == alone.word_hash.tolist()
