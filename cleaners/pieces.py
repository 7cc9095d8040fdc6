"""pieces: where the lines of a text are parted: at seams, where nothing is between, and at joints, where a blank is."""

from cleaners.joints import find_joints
from cleaners.seams import Seam, find_seams

__all__ = ["find_pieces"]


def find_pieces(text: str) -> list[Seam]:
    """Return where the second and later pieces of the lines of a text begin, in order.

    Each piece holds more than blanks.
    """
    seams = find_seams(text)
    joints = find_joints(text)
    if not joints:
        return seams
    known = {seam.place for seam in seams}
    merged = sorted([*seams, *(Seam(place, in_word=False) for place in joints if place not in known)])
    pieces: list[Seam] = []
    last = 0
    for seam in merged:
        if seam.place in known or not (text[seam.place].isspace() or text[last : seam.place].isspace()):
            pieces.append(seam)
            last = seam.place
    return pieces
