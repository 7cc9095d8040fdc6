"""Language switchers: names and codes of languages."""

NAMES = """
    english | русский | հայերեն | azərbaycan | azərbaycanca | azərbaycan dili | ქართული | türkçe | فارسی | العربية
    عربي | عربى | deutsch | français | francais | español | português | italiano | nederlands | polski | română
    ελληνικά | עברית | bahasa indonesia | indonesia | tiếng việt | हिन्दी | हिंदी | 日本語 | 中文 | 简体中文
    繁體中文 | 繁体中文 | 한국어 | українська | беларуская | қазақша | o'zbekcha | ўзбекча | кыргызча | тоҷикӣ
    türkmen | türkmençe | български | српски | srpski | hrvatski | bosanski | slovenščina | slovenčina | čeština
    magyar | svenska | norsk | dansk | suomi | eesti | latviešu | lietuvių | shqip | македонски | english version
    русская версия | по-русски | на русском | українською | in english | en español | en français | auf deutsch | ไทย
    বাংলা | اردو | தமிழ் | తెలుగు | मराठी | ગુજરાતી | ਪੰਜਾਬੀ | മലയാളം | ಕನ್ನಡ | නේපාලි | नेपाली | kurdî | کوردی
    كوردى | پښتو | دری | татарча | башҡортса | català | euskara | galego | kiswahili | hausa | afrikaans | filipino
    melayu | bahasa melayu | монгол | русский язык | choose your language | рус | укр | հայ | қаз | eng | azə | arm
    rus | ukr | geo | aze
"""

CODES = """
    en | ru | az | hy | ka | tr | fa | ar | de | fr | es | pt | it | nl | pl | ro | el | he | id | vi | hi | ja | zh
    ko | uk | ua | be | bg | sr | hr | cs | sk | hu | sv | no | da | fi | am | ge | kz | uz | cn | jp | eng | rus
    arm | aze | geo | ger | tur | ukr | fre | spa | deu | fra | ita | por | fas | ara | azə | рус | укр | հայ | қаз
    анг | kk | ky | tg | lt | lv | et | sl | sq | mk | ca | eu | gr
"""

CODES_ALONE = "en | ru | az | hy | ka | ua | de | fr | ar | fa | ge | kz | eng | aze | geo | tur | ru/en | en/ru | ру"
"""Codes that are a switcher even alone: the others are words of some language."""
