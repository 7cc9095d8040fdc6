"""Names of networks and messengers, as a regular expression for folded lines."""

from typing import Final

__all__ = ["NETWORK"]

NETWORK: Final = (
    r"(?:facebook(?:[ -]messenger)?|fb|twitter|x \(twitter\)?|x \(formerly twitter\)?|x|telegram|whatsapp|whats app|viber|vk|vkontakte|вконтакте"
    r"|одноклассники|одноклассниках|ok|odnoklassniki|linkedin|pinterest|reddit|e-?mail|mail|messenger|instagram|threads|bluesky|mastodon"
    r"|tumblr|pocket|flipboard|line|skype|google\+?|google plus|google news|livejournal|sms|xing|wechat|weibo|kakaotalk|kakao|youtube|tiktok|rss"
    r"|snapchat|nextdoor|hacker news|social media|social networks|телеграмм?|фейсбуке?|твиттере?|соцсетях|соц\.? ?сетях|инстаграме?|facebook|tg"
    r"|truth social|digg|stumbleupon|yammer|discord|twitch|apple news|zalo|bluesky|gettr|parler|threema|copy link|xing"
    r"|фейсбуці|телеграмі|твіттері|ютубе?|فيسبوك|تويتر|تلغرام|واتساب|تلگرام|واتس اب|توییتر|توييتر|فايسبوك)"
)
