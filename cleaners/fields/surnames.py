"""surnames: how Chinese and Korean names begin, which tells a name of three characters from a word of three."""

from typing import Final

__all__ = ["is_surnamed"]

_NAME_CHARS: Final = 3
_CHINESE: Final = frozenset(
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟"
    "汪田任姜范石姚谭廖邹熊陆郝孔崔康毛邱秦史顾侯邵孟龙段雷钱汤尹黎乔贺赖龚張劉陳楊趙黃吳孫馬羅鄭謝韓馮鄧許呂蘇盧"
    "蔣賈葉閻鍾譚鄒陸龍錢湯喬賀賴龔"
)
"""The commonest, simplified and traditional, but for those that begin common words ('方', '文', '金', '江')."""
_KOREAN: Final = frozenset(
    "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진엄채원마길표명"
)
_WORDS: Final = frozenset(
    {"이메일", "이미지", "조회수", "최신순", "오늘의", "구독자", "오피셜", "한국어", "이슈픽", "전체글"}
)
_ENDINGS: Final = tuple("부팀국면글판란순部社网網版台组組局院")
"""What a department, a house or a part of the page ends with."""


def is_surnamed(text: str) -> bool:
    """Say whether a text of three characters reads as a Chinese or Korean name.

    >>> [is_surnamed(text) for text in ("王小海", "김민수", "体育版", "정치부", "조회수")]
    [True, True, False, False, False]
    """
    if len(text) != _NAME_CHARS or text in _WORDS or text.endswith(_ENDINGS):
        return False
    if all("가" <= char <= "힣" for char in text):
        return text[0] in _KOREAN
    return all("一" <= char <= "鿿" for char in text) and text[0] in _CHINESE
