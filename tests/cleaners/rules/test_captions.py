"""Captions: what ends in the credit of a picture, in many languages; and what only looks so."""

import pytest

from cleaners.rules.captions import is_caption
from tests.cleaners.rules.documents import BODY, kept_of, rules_of


@pytest.mark.parametrize(
    "line",
    [
        "The lock of Wexcombe opens on Friday. Photo: Ida Holt/AFP",
        "The lock of Wexcombe opens on Friday Photo: Ida Holt",
        "The lock of Wexcombe opens on Friday. Photo by Ida Holt",
        "The lock of Wexcombe opens on Friday. Credit: Ida Holt",
        "The lock of Wexcombe opens on Friday Credit: PA",
        "The lock of Wexcombe opens on Friday. (Ida Holt/Getty Images)",
        "The lock of Wexcombe opens on Friday. (AP Photo/Ida Holt)",
        "The lock of Wexcombe opens on Friday (file photo)",
        "The lock of Wexcombe opens on Friday. REUTERS/Ida Holt",
        "The lock of Wexcombe opens on Friday. Ida Holt/AFP",
        "The lock of Wexcombe opens on Friday. Ida Holt | Getty Images",
        "The lock of Wexcombe opens on Friday. Getty Images",
        "The lock of Wexcombe opens on Friday. Supplied",
        "The lock of Wexcombe opens on Friday. © Ida Holt | Ida Holt",
        "Die Schleuse öffnet am Freitag. Foto: Ida Holt/dpa",
        "Die Schleuse öffnet am Freitag. Bild: Ida Holt",
        "Die Schleuse öffnet am Freitag. (Symbolfoto)",
        "L'écluse ouvre vendredi. Crédit photo : Ida Holt",
        "La esclusa abre el viernes. (Foto: Ida Holt)",
        "Śluza zostanie otwarta w piątek. Fot. Ida Holt / PAP",
        "Slussen öppnar på fredag. Foto: Ida Holt/TT",
        "Sulku avataan perjantaina. Kuva: Ida Holt",
        "Шлюз откроется в пятницу. Фото: Ида Хольт / ТАСС",
        "Savak cuma günü açılıyor. Fotoğraf: Ida Holt",
        "Âu tàu mở cửa vào thứ sáu. Ảnh: Minh Châu",
        "باز شدن دریچه در روز جمعه. عکس: مینا راد",
        "금요일에 문을 여는 갑문. 뉴시스",
        "橋の上に立つ市長＝共同",
        "橋の上に立つ市長（ウェクスカム市で撮影）",
        "市长站在桥上。新华社记者 王明 摄",
    ],
)
def test_a_line_that_ends_in_a_credit_is_a_caption(line: str) -> None:
    assert is_caption(line)


@pytest.mark.parametrize(
    "line",
    [
        "The lock of Wexcombe opens on Friday, the mayor said. (dpa)",
        "The lock of Wexcombe opens on Friday, the mayor said. (Reuters)",
        "The lock of Wexcombe opens on Friday, the mayor said. dpa/afp",
        "The bigger picture: Wexcombe grows",
        "Video: 4K/30p",
        "Source: Board of Rivers",
        "The archive was sold to Getty Images.",
        "She took the photo: it shows the lock.",
        "Ida Holt took a photo of the lock",
        "The rules say © 2031 at the foot of each page",
        "The board (file 12) met on Friday (see below)",
        "He works for the agency, she for Reuters",
        "市长说，大桥将于星期五进行拍摄",
        "A story too long to be a caption. " + "The lock is old and the river is wide. " * 10 + "Photo: Ida Holt",
    ],
)
def test_a_line_that_only_looks_so_is_none(line: str) -> None:
    assert not is_caption(line)


def test_captions_between_the_paragraphs_go_and_are_named() -> None:
    lines = [
        *BODY[:2],
        "The lock of Wexcombe opens for the first time since the flood of spring. Photo: Ida Holt",
        *BODY[2:],
    ]
    assert kept_of(lines) == list(BODY)
    assert rules_of(lines)[2] == "caption"
