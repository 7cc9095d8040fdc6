"""Names of social networks and messengers, as icon bars spell them."""

NETWORKS = {
    "brands": """
        facebook | twitter | x (twitter) | x/twitter | twitter/x | x (formerly twitter) | instagram | telegram
        whatsapp | viber | linkedin | pinterest | reddit | tumblr | flipboard | youtube | tiktok | vkontakte
        odnoklassniki | vk | livejournal | messenger | facebook messenger | fb messenger | mastodon | bluesky
        threads | snapchat | rss | google+ | google plus | google news | telegram icon | whats app | youtube channel
        wechat | weibo | xing | vk.com | ok.ru | soundcloud | facebook-f | twitter-x | linkedin-in | icon-facebook
        icon-twitter | fb | yandex zen | twitter icon | facebook icon | instagram icon | youtube icon | linkedin icon
        pinterest icon | whatsapp icon | facebook page | truth social | gettr | kakaotalk | kakao | zalo | x.com
        telegram channel | rss feed | rss feeds | twitter logo | facebook logo | instagram logo | youtube logo
        linkedin logo | email icon | rss icon | dzen
    """,
    "ru": """
        вконтакте | одноклассники | телеграм | телеграмм | ютуб | фейсбук | твиттер | инстаграм | вайбер | яндекс.дзен
    """,
    "uk": "телеграм | фейсбук | твіттер | ютуб | інстаграм | вайбер",
    "hy": "ֆեյսբուք | տելեգրամ | թվիթեր | յութուբ | ինստագրամ",
    "ka": "ფეისბუქი | ტელეგრამი | ინსტაგრამი | იუთუბი",
    "fa": "تلگرام | اینستاگرام | فیسبوک | توییتر | واتساپ | ایتا | روبیکا | آپارات | سروش | بله | توئیتر | یوتیوب",
    "ar": """
        فيسبوك | تويتر | تلغرام | تيليجرام | واتساب | انستغرام | انستجرام | انستقرام | يوتيوب | تليجرام | فايسبوك
        واتس اب | تيك توك
    """,
    "el": "φέισμπουκ",
    "he": "פייסבוק | טוויטר | וואטסאפ | ווטסאפ | אינסטגרם | יוטיוב | טלגרם",
    "hi": "फेसबुक | ट्विटर | व्हाट्सएप | इंस्टाग्राम | यूट्यूब | टेलीग्राम",
    "ja": "フェイスブック | ツイッター | インスタグラム | ユーチューブ | はてなブックマーク | はてブ",
    "zh": """
        微信 | 微博 | 新浪微博 | 腾讯微博 | 朋友圈 | qq空间 | qq好友 | 微信好友 | 脸书 | 推特 | 微信公众号 | 官方微博
        官方微信
    """,
    "ko": """
        페이스북 | 트위터 | 카카오톡 | 카카오스토리 | 네이버 밴드 | 네이버밴드 | 네이버블로그 | 인스타그램 | 유튜브
        밴드
    """,
}

NEIGHBOURS = {
    "brands": """
        x | ok | email | e-mail | mail | copy link | link | print | pocket | line | skype | sms | tg | yt | ig
        discord | medium
    """,
}
"""Words that name a network (or its neighbours in the bar) only beside others of their kind."""

IN_MENUS = {
    "brands": """
        x | google | google+ | medium | discord | github | email | e-mail | mail | apple store | mobile apps | ios
        android | share | amazon | spotify | apple podcasts | rss | ok | link | vimeo | quora | yelp | line | twitch
        email us
    """,
}
"""The same on lines of their own, one below the other."""

NAMED = {
    "brands": """
        facebook | fb | twitter | x | telegram | whatsapp | viber | vk | vkontakte | ok | odnoklassniki | linkedin
        pinterest | reddit | email | mail | messenger | instagram | threads | bluesky | mastodon | tumblr | pocket
        flipboard | line | skype | livejournal | sms | xing | wechat | weibo | kakaotalk | kakao | youtube | tiktok
        rss | snapchat | nextdoor | tg | zalo | gettr | discord | twitch | stumbleupon | digg | gmail | truthsocial
        instapaper | buffer | yandex | dzen | rutube | spotify | soundcloud | odysee | rumble | threema | signal
        hackernews | bsky
    """,
    "ru": """
        вконтакте | одноклассники | одноклассниках | телеграм | телеграмм | телеграме | фейсбук | фейсбуке | твиттер
        твиттере | инстаграм | инстаграме | ютуб | ютубе | вотсап | вайбер | вайбере | вк | дзен | дзене | соцсетях
        рутуб | макс
    """,
    "uk": "телеграмі | фейсбуці | твіттер | твіттері | інстаграм | інстаграмі | ютубі | соцмережах | вайбері",
    "ar": "فيسبوك | تويتر | تلغرام | تليجرام | واتساب | انستغرام | انستجرام | يوتيوب | فايسبوك | تيليجرام",
    "fa": "تلگرام | اینستاگرام | فیسبوک | توییتر | واتساپ | لینکدین | ایتا | روبیکا",
    "he": "פייסבוק | טוויטר | וואטסאפ | ווטסאפ | אינסטגרם | יוטיוב | טלגרם",
    "hy": "ֆեյսբուք | տելեգրամ | թվիթեր | յութուբ | ինստագրամ",
    "ka": "ფეისბუქი | ტელეგრამი | ფეისბუქ | ტელეგრამ | ინსტაგრამ",
    "pl": "facebooku | twitterze | instagramie | linkedinie | messengerze | telegramie | whatsappie | facebookie",
    "fi": "facebookissa | twitterissä | whatsappissa | instagramissa",
    "ko": "페이스북 | 트위터 | 카카오톡 | 카카오스토리 | 밴드",
}
"""Single words that name a network inside a longer line."""
