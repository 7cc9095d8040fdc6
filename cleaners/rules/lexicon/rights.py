"""Copyright: phrases of which one in a short line is enough."""

CONTAINS = {
    "en": """
        all rights reserved | all right reserved | rights reserved. | may not be published, broadcast, rewritten
        may not be reproduced, distributed | without the prior written permission
        without the express written permission | republication or redistribution of | is a registered trademark of
        are trademarks of | protected by recaptcha
    """,
    "ru": """
        все права защищены | все права на материалы | активная гиперссылка | активной гиперссылки
        гиперссылка обязательна | ссылка на сайт обязательна | ссылка обязательна | свидетельство о регистрации сми
        зарегистрировано федеральной службой | перепечатка материалов | нашли ошибку в тексте | нашли опечатку
        выделите ее и нажмите ctrl | нажмите ctrl+enter | нажмите ctrl + enter
    """,
    "uk": """
        усі права захищені | всі права захищені | усі права застережено | активне гіперпосилання
        посилання на сайт обов'язкове | посилання обов'язкове | виділіть її та натисніть ctrl | натисніть ctrl+enter
        натисніть ctrl + enter | передрук матеріалів
    """,
    "be": "усе правы абароненыя | спасылка абавязковая | усе правы абаронены",
    "bg": "всички права запазени",
    "sr": "сва права задржана | sva prava zadržana | sva prava pridržana",
    "hy": """
        բոլոր իրավունքները պաշտպանված են | բոլոր իրավունքները պահպանված են | հղումը պարտադիր է
        հղումը կայքին պարտադիր է | մեջբերումներ անելիս
    """,
    "az": """
        bütün hüquqlar qorunur | müəllif hüquqları qorunur | bütün hüquqları qorunur | istinad vacibdir
        istinad edilməsi vacibdir | istinad mütləqdir | istinad zəruridir | hiperlink vacibdir
        materiallardan istifadə edərkən | materiallardan istifadə zamanı
    """,
    "ka": "ყველა უფლება დაცულია | საავტორო უფლებები დაცულია",
    "tr": """
        tüm hakları saklıdır | her hakkı saklıdır | tüm hakları mahfuzdur | kaynak gösterilmeden | kaynak gösterilerek
        izinsiz kullanılamaz | izinsiz ve kaynak
    """,
    "fa": """
        کلیه حقوق مادی و معنوی | تمام حقوق مادی و معنوی | تمامی حقوق مادی و معنوی | تمام حقوق این | تمامی حقوق این
        کلیه حقوق این | کلیه حقوق محفوظ | تمامی حقوق محفوظ | نقل مطالب با ذکر منبع | استفاده از مطالب با ذکر منبع
        با ذکر منبع بلامانع
    """,
    "ar": """
        جميع الحقوق محفوظة | كل الحقوق محفوظة | كافة الحقوق محفوظة | الحقوق محفوظة | حقوق النشر محفوظة
        حقوق الطبع والنشر
    """,
    "de": "alle rechte vorbehalten | nachdruck nur mit | vervielfältigung nur mit",
    "fr": "tous droits réservés | tous droits de reproduction | reproduction interdite",
    "es": """
        todos los derechos reservados | reservados todos los derechos | derechos reservados
        prohibida la reproducción | prohibida su reproducción | queda prohibida la reproducción
        prohibida su reproducción total o parcial
    """,
    "pt": """
        todos os direitos reservados | direitos reservados | proibida a reprodução | é proibida a reprodução
        reprodução proibida
    """,
    "it": """
        tutti i diritti riservati | riproduzione riservata | tutti i diritti sono riservati | registrazione tribunale
        registrata al tribunale
    """,
    "ca": "tots els drets reservats",
    "nl": "alle rechten voorbehouden",
    "sv": "alla rättigheter förbehållna",
    "no": "vær varsom-plakaten",
    "da": "alle rettigheder forbeholdes",
    "fi": "kaikki oikeudet pidätetään",
    "pl": """
        wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone | prawa zastrzeżone
        dalsze rozpowszechnianie artykułu
    """,
    "cs": "všechna práva vyhrazena | publikování nebo šíření obsahu",
    "sk": "všetky práva vyhradené",
    "hu": "minden jog fenntartva",
    "ro": "toate drepturile rezervate | toate drepturile sunt rezervate",
    "el": "με επιφύλαξη παντός δικαιώματος | απαγορεύεται η αναδημοσίευση",
    "he": "כל הזכויות שמורות",
    "id": "hak cipta dilindungi | hak cipta milik | dilarang memperbanyak | seluruh hak cipta",
    "vi": "bản quyền thuộc về | ghi rõ nguồn | giữ bản quyền | toàn bộ bản quyền thuộc",
    "hi": "सर्वाधिकार सुरक्षित",
    "ja": "無断転載 | 無断複製 | 無断複写 | 転載を禁じます",
    "zh": """
        版权所有 | 版權所有 | 禁止转载 | 禁止轉載 | 转载请注明 | 轉載請註明 | 不得转载 | 不得轉載 | 未经授权不得
        未经许可不得 | 未经授权禁止 | 未經授權不得 | 未經許可不得 | 京icp | icp备 | 公网安备 | 违法和不良信息举报
        互联网新闻信息服务许可证 | 著作權所有
    """,
    "ko": """
        무단전재 | 무단 전재 | 재배포 금지 | 재배포금지 | 저작권자 © | 저작권자 ⓒ | 저작권자© | 저작권자ⓒ | 저작권자(c
        저작권자 (c | 사업자등록번호
    """,
    "th": "สงวนลิขสิทธิ์",
    "sl": "vse pravice pridržane",
    "mk": "сите права се задржани | сите права задржани",
    "sq": "të gjitha të drejtat e rezervuara",
    "lt": "visos teisės saugomos",
    "lv": "visas tiesības aizsargātas",
    "et": "kõik õigused kaitstud",
    "is": "öll réttindi áskilin",
    "kk": "барлық құқықтар қорғалған",
    "ky": "бардык укуктар корголгон",
    "uz": """
        barcha huquqlar himoyalangan | barcha huquqlar himoya qilingan | барча ҳуқуқлар ҳимояланган
        барча ҳуқуқлар ҳимоя қилинган
    """,
    "tg": "ҳамаи ҳуқуқҳо",
    "mn": "бүх эрх хуулиар хамгаалагдсан | зохиогчийн эрх хуулиар",
    "ms": "hak cipta terpelihara",
    "tl": "ang lahat ng karapatan ay",
    "sw": "haki zote zimehifadhiwa",
    "am": "መብቱ በሕግ የተጠበቀ",
    "so": "xuquuqda waa ay xifdisan | dhammaan xuquuqda",
    "ur": "جملہ حقوق محفوظ | جملہ حقوق بحق",
    "bn": "সর্বস্বত্ব সংরক্ষিত | স্বত্ব ©",
    "ta": "அனைத்து உரிமைகளும் பாதுகாக்கப்பட்டவை",
    "te": "అన్ని హక్కులు ప్రత్యేకించబడ్డాయి",
    "km": "រក្សាសិទ្ធិគ្រប់យ៉ាង",
    "gl": "todos os dereitos reservados",
    "eu": "eskubide guztiak erreserbatuak",
    "af": "alle regte voorbehou",
}
