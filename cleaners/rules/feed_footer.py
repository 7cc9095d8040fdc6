"""Footers that a feed adds to a story: 'The post … appeared first on …', in the languages of the publishing system."""

import re
from typing import Final

from cleaners.rules.rule import Pattern, Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

_FOOTERS: Final = (
    (
        ("the",),
        r"the (?:post|article|story) .+ (?:appeared first on|first appeared on|was first published on|originally appeared on) .+",
    ),
    (("l", "cet", "le"), r"(?:l'article|cet article|le post) .+ est apparu en premier sur .+"),
    (
        ("der", "dieser"),
        r"(?:der|dieser) (?:beitrag|artikel) .+ (?:erschien zuerst|erschien zuerst auf|ist zuerst erschienen|erscheint zuerst)(?: auf| bei)? .+",
    ),
    (
        ("la", "el"),
        r"(?:la entrada|el artículo|el cargo|la noticia) .+ (?:se publicó primero en|aparece primero en|apareció primero en|se publicó originalmente en) .+",
    ),
    (
        ("l", "il"),
        r"(?:l'articolo|il post) .+ (?:sembra essere il primo su|proviene da|è apparso per la prima volta su) .+",
    ),
    (
        ("o",),
        r"o (?:post|artigo|conteúdo) .+ (?:apareceu primeiro em|aparece primeiro em|foi publicado primeiro em|appeared first on) .+",
    ),
    (("het",), r"het (?:bericht|artikel) .+ verscheen eerst op .+"),
    (
        ("сообщение", "запись", "статья"),
        r"(?:сообщение|запись|статья) .+ (?:появились сначала на|появилась сначала на|впервые появилась на|первая появилась на) .+",
    ),
    (
        ("запис", "стаття", "допис"),
        r"(?:запис|стаття|допис) .+ (?:спершу|спочатку|вперше) з'явив?ся .+|(?:запис|стаття|допис) .+ (?:спершу|спочатку|вперше) з'явилася .+",
    ),
    (("artykuł", "post", "wpis"), r"(?:artykuł|post|wpis) .+ pochodzi z serwisu .+"),
    (("articolul", "post", "postul"), r"(?:articolul|postul|post) .+ apare prima dată în .+"),
    (("inlägget",), r"inlägget .+ dök först upp på .+"),
    (("innlegget",), r"innlegget .+ dukket først opp på .+"),
    (("indlægget",), r"indlægget .+ (?:blev først udgivet på|blev vist først på|dukkede først op på) .+"),
    (("artikkeli",), r"artikkeli .+ julkaistiin ensimmäisen kerran .+"),
    (("příspěvek",), r"příspěvek .+ pochází z .+"),
    (("príspevok",), r"príspevok .+ zobrazený najskôr .+"),
    (("a", "the"), r"(?:a|the) .+ bejegyzés először .+ jelent meg"),
    (("το",), r"το (?:αρθρο|post) .+ εμφανιστηκε πρωτα στο .+"),
    (("публикацията",), r"публикацията .+ е публикувана за първи път на .+"),
    (("artikel", "postingan"), r"(?:artikel|postingan) .+ pertama kali (?:tampil|muncul) (?:pada|di) .+"),
    (("bài",), r"bài viết .+ (?:đã xuất hiện đầu tiên|appeared first on) .+"),
    (("ظهرت", "التدوينة"), r"(?:ظهرت المقالة|التدوينة) .+ (?:اولا على|ظهرت اولا على|اولا في) .+"),
    (("نوشته",), r"نوشته .+ اولين بار در .+"),
    (("הפוסט",), r"הפוסט .+ הופיע לראשונה .+"),
)
_TURKIC: Final = re.compile(r".+ (?:yazısı|haberi) (?:ilk önce|ilk olarak|ilk dəfə) .+")

RULE: Final = Rule(
    name="feed_footer",
    reason=Reason.FEED_FOOTER,
    contains=("最先出现在", "最先出現在", "に最初に表示されました", "에 처음 등장했습니다", "पहली बार प्रकाशित"),
    patterns=(Pattern(("yazısı", "haberi", "yazisi"), _TURKIC),),
    openings=tuple(Pattern(words, re.compile(regex)) for words, regex in _FOOTERS),
)
