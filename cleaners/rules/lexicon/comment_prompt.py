"""Comment sections: their headings, counters, forms and buttons."""

PHRASES = {
    "en": """
        comment | comments | comments (0) | 0 comments | 0 comment | comments 0 | comment 0 | comments: 0
        leave a comment | leave a reply | leave a review | leave comment | leave a reply cancel reply
        leave a comment cancel reply | leave a replycancel reply | post a comment | post comment | post a reply
        add a comment | add comment | add your comment | add your comments | write a comment | write comment
        write your comment | write a comment... | write a review | be the first to comment
        be the first to comment on this article | no comments | no comments yet | no comment yet | comments are closed
        comments closed | comments are off | comments are disabled | comments off | comments are turned off
        join the conversation | join the discussion | start the conversation | start the discussion | view comments
        view all comments | view 0 comments | show comments | hide comments | read comments | see comments
        all comments | see all comments | read all comments | load comments | loading comments | load more comments
        more comments | 0 more comments | show all comments | reply | replies | 0 replies | 0 reply | view replies
        view 0 replies | cancel reply | click here to cancel reply | report comment | report this comment
        flag as inappropriate | 0 likes | 0 like | your email address will not be published
        your email address will not be published. required fields are marked | required fields are marked
        reader comments | readers' comments | user comments | latest comments | recent comments | top comments
        newest first | oldest first | most liked | sort by | sort by newest | most voted | newest most voted
        newest oldest most voted | oldest newest | notify me of new posts by email | inline feedbacks
        notify me of follow-up comments by email | notify me of new comments via email
        save my name, email, and website in this browser for the next time i comment | subscribe to comments
        submit comment | submit a comment | comment on this story | comment on this article | what's your reaction
        share your thoughts | share your opinion | let us know in the comments | let us know what you think
        let us know what you think in the comments | have your say | your comment | your name | name* | save my name
        please enter your comment | please enter your name here | please enter your email address here
        you have entered an incorrect email address | you must be logged in to post a comment
        you must log in to post a comment | log in to comment | log in to reply | login to comment
        login to leave a comment | log in to leave a comment | sign in to comment | please log in to comment
        please login to comment | please login to leave a comment | register to comment
        sign in to join the conversation | log in or register to comment | log in to post comments
        log in or register to post comments | comments powered by disqus
        please enable javascript to view the comments powered by disqus | view the discussion thread | view discussion
        expand full comment | powered by disqus | older comments | newer comments | comments loading
        comments powered by | blog comments powered by disqus
        this site uses akismet to reduce spam. learn how your comment data is processed | leave feedback
        post your comment | you must be logged in to join the discussion or read more comments | send comment
        reviews (0) | rate this article | comment section | have something to say | comment policy | add a review
        ask a question | leave your comment | leave your review | no reviews yet | 0 thoughts | submit a review
        comment as a guest | comment * | name * | email * | be the first to review | be the first to leave a comment
        enter your comment here | write here | send a comment
    """,
    "ru": """
        комментарии | комментарии (0) | комментарий | 0 комментариев | 0 комментарий | 0 комментария | комментариев: 0
        комментарии: 0 | комментариев 0 | комментарии 0 | нет комментариев | комментариев нет | комментариев пока нет
        пока нет комментариев | оставить комментарий | оставьте комментарий | оставьте свой комментарий
        добавить комментарий | написать комментарий | прокомментировать | комментировать | обсудить | оставить отзыв
        написать отзыв | ваш комментарий | ваше имя | отправить комментарий | комментарии закрыты
        показать комментарии | все комментарии | последние комментарии | читать комментарии | ответить | ответы
        чтобы оставить комментарий, войдите | войдите, чтобы оставить комментарий
        ваш адрес email не будет опубликован | отменить ответ | добавить комментарий отменить ответ
        ваш адрес email не будет опубликован. обязательные поля помечены | обязательные поля помечены
        обсудить в telegram | комментарии отключены | оставить комментарий отменить ответ | написать сообщение
        авторизуйтесь, чтобы оставить комментарий | комментарии читателей | нравится | не нравится | мне нравится
        обсуждают | для отправки комментария вам необходимо авторизоваться | будьте первым, кто оставит комментарий
        скрыть комментарии | загрузка комментариев | сначала новые | сначала старые | лучшие комментарии
        комментарий * | имя * | email * | напишите комментарий | ваше мнение | ваша реакция | что вы думаете
    """,
    "uk": """
        коментарі | коментарі (0) | 0 коментарів | коментарів: 0 | коментарі: 0 | немає коментарів | коментарів немає
        залишити коментар | залиште коментар | додати коментар | написати коментар | прокоментувати | коментувати
        обговорити | залишити відгук | ваш коментар | відповісти | коментарі закриті | усі коментарі | всі коментарі
        показати коментарі | ваша e-mail адреса не оприлюднюватиметься | скасувати відповідь
        увійдіть, щоб залишити коментар | коментарі відсутні
    """,
    "be": "каментары | каментары (0) | пакінуць каментар | дадаць каментар | каментаваць",
    "bg": """
        коментари | коментари (0) | 0 коментара | добави коментар | остави коментар | напиши коментар | коментирай
        няма коментари
    """,
    "sr": """
        коментари | коментари (0) | komentari | komentari (0) | 0 komentara | ostavi komentar | ostavite komentar
        pošalji komentar | dodaj komentar | оставите коментар | komentariši | 0 коментара
    """,
    "hy": """
        մեկնաբանություններ | մեկնաբանություն | մեկնաբանություններ (0) | 0 մեկնաբանություն | թողնել մեկնաբանություն
        գրել մեկնաբանություն | ավելացնել մեկնաբանություն | մեկնաբանել | մեկնաբանություններ չկան | ձեր մեկնաբանությունը
        պատասխանել | թողնել կարծիք
    """,
    "az": """
        şərhlər | şərh | şərhlər (0) | 0 şərh | şərh yaz | şərh yazın | şərh əlavə et | şərh bildir | rəy bildir
        rəylər | rəy yaz | şərh yoxdur | şərhlər yoxdur | şərhinizi yazın | şərh bildirin | cavab yaz
        rəyinizi bildirin | şərh göndər | fikrinizi bildirin
    """,
    "ka": """
        კომენტარები | კომენტარი | კომენტარები (0) | 0 კომენტარი | დატოვე კომენტარი | დაწერე კომენტარი
        კომენტარის დამატება | კომენტარის დატოვება | დატოვეთ კომენტარი | კომენტარები არ არის
    """,
    "tr": """
        yorumlar | yorum | yorumlar (0) | 0 yorum | yorum yap | yorum yaz | yorum gönder | yorum ekle
        ilk yorumu siz yapın | ilk yorumu sen yap | yorumunuzu yazın | yorum yapın | henüz yorum yapılmamış
        tüm yorumlar | yanıtla | cevapla | bir yanıt yazın | bir cevap yazın | e-posta hesabınız yayımlanmayacak
        yorum yapabilmek için giriş yapın | yorum bırak | bir yorum yazın | yorumları göster
        yorum yapabilmek için üye girişi yapmalısınız | tepkiniz nedir | yanıtı iptal et | bir yorum bırak
        ilk yorum yazan siz olun | adınız | yorumunuz | okuyucu yorumları
    """,
    "fa": """
        نظرات | نظر | نظرات (0) | 0 نظر | ارسال نظر | نظر بدهید | نظر شما | دیدگاه | دیدگاه ها | دیدگاهها | دیدگاه‌ها
        ثبت نظر | ارسال دیدگاه | دیدگاه خود را بنویسید | نظرات کاربران | پاسخ | نظرتان را بنویسید
        دیدگاهتان را بنویسید | نظر خود را بنویسید | نظرات بینندگان | لغو پاسخ | نام شما | بدون دیدگاه | بدون نظر
        نظر دهید | ارسال نظرات | متن نظر
    """,
    "ar": """
        تعليقات | التعليقات | تعليقات (0) | التعليقات (0) | 0 تعليق | 0 تعليقات | أضف تعليق | أضف تعليقا | أضف تعليقك
        اترك تعليقا | اترك تعليق | اترك تعليقك | اكتب تعليقا | اكتب تعليقك | لا توجد تعليقات | لا يوجد تعليقات | تعليق
        تعليقك | لن يتم نشر عنوان بريدك الإلكتروني | شاركنا رأيك | شارك برأيك | اترك رد | اترك رداً | إلغاء الرد
        الرد | التعليقات مغلقة | أرسل تعليقك | اترك تعليقاً إلغاء الرد | أضف تعليق جديد | إرسال التعليق | ما رأيك
        التعليقات على الموقع
    """,
    "de": """
        kommentare | kommentar | kommentare (0) | 0 kommentare | 0 kommentar | kommentar schreiben
        kommentar verfassen | kommentieren | kommentar hinterlassen | kommentare anzeigen | kommentare lesen
        kommentar abgeben | jetzt kommentieren | artikel kommentieren | keine kommentare | diskutieren sie mit
        schreiben sie einen kommentar | schreibe einen kommentar | hinterlasse einen kommentar | antworten
        antwort abbrechen | alle kommentare | alle kommentare anzeigen | zu den kommentaren | mitdiskutieren
        zur diskussion | ihr kommentar | ihre meinung | leserkommentare | kommentare geschlossen | kommentar absenden
        deine e-mail-adresse wird nicht veröffentlicht | schreiben sie den ersten kommentar | neueste zuerst
        älteste zuerst | diskutieren | zum kommentieren anmelden | leserkommentar | weitere kommentare
        kommentare laden | kommentare ausblenden
    """,
    "fr": """
        commentaires | commentaire | commentaires (0) | 0 commentaires | 0 commentaire | laisser un commentaire
        ajouter un commentaire | écrire un commentaire | poster un commentaire | publier un commentaire | commenter
        commenter cet article | réagir | réagissez | aucun commentaire | voir les commentaires | lire les commentaires
        tous les commentaires | répondre | annuler la réponse | laissez un commentaire
        votre adresse e-mail ne sera pas publiée | votre commentaire | les commentaires sont fermés | 0 réactions
        connectez-vous pour commenter | vos réactions | vos commentaires | soyez le premier à commenter
        signaler un abus | donnez votre avis | laisser une réponse | réagir à cet article | voir tous les commentaires
    """,
    "es": """
        comentarios | comentario | comentarios (0) | 0 comentarios | 0 comentario | deja un comentario
        deja tu comentario | dejar un comentario | escribe un comentario | escribir comentario | añadir comentario
        agregar comentario | agrega un comentario | comentar | ver comentarios | ver los comentarios | sin comentarios
        no hay comentarios | responder | cancelar respuesta | tu dirección de correo electrónico no será publicada
        publicar comentario | publicar un comentario | deja una respuesta | deja un comentario cancelar respuesta
        enviar comentario | déjanos tu comentario | opina | únete a la conversación | todos los comentarios
        participa en la conversación | mostrar comentarios | comenta | inicia sesión para comentar
        deja una respuesta cancelar respuesta | tu comentario | leer comentarios | me gusta | escribe tu comentario
        comentarios cerrados | normas de participación | más valorados | más recientes
    """,
    "pt": """
        comentários | comentário | comentários (0) | 0 comentários | 0 comentário | deixe um comentário
        deixe seu comentário | deixe o seu comentário | comentar | comente | escreva um comentário
        adicionar comentário | nenhum comentário | sem comentários | responder | cancelar resposta
        o seu endereço de email não será publicado | ver comentários | publicar comentário | deixe uma resposta
        enviar comentário | faça um comentário | os comentários estão fechados | participe da conversa
        comentários encerrados | ver todos os comentários | postar comentário | escreva seu comentário
        leia os comentários
    """,
    "it": """
        commenti | commento | commenti (0) | 0 commenti | 0 commento | lascia un commento | scrivi un commento
        aggiungi un commento | commenta | nessun commento | rispondi | annulla risposta
        il tuo indirizzo email non sarà pubblicato | leggi i commenti | mostra commenti | vedi tutti i commenti
        partecipa alla conversazione | invia commento | i commenti sono chiusi | pubblica un commento
        lascia un commento annulla risposta | mi piace | commenta per primo | tutti i commenti
    """,
    "ca": "comentaris | comentaris (0) | 0 comentaris | deixa un comentari | escriu un comentari",
    "nl": """
        reacties | reactie | reacties (0) | 0 reacties | 0 reactie | geef een reactie | plaats een reactie
        plaats reactie | reageer | reageren | laat een reactie achter | schrijf een reactie | geen reacties
        bekijk reacties | toon reacties | je e-mailadres wordt niet gepubliceerd | antwoord annuleren
        reactie plaatsen | alle reacties | geef reactie | praat mee | beantwoorden
    """,
    "sv": """
        kommentarer | kommentera | kommentera artikeln | visa kommentarer | 0 kommentarer | lämna en kommentar
        skriv en kommentar | lämna ett svar | svara
    """,
    "no": """
        kommentarer | kommenter | 0 kommentarer | legg igjen en kommentar | skriv en kommentar | vis kommentarer
        delta i debatten | legg igjen en kommentar avbryt svar
    """,
    "da": """
        kommentarer | 0 kommentarer | skriv en kommentar | skriv kommentar | vis kommentarer | kommentér
        læg en kommentar
    """,
    "fi": """
        kommentit | kommentoi | 0 kommenttia | jätä kommentti | kirjoita kommentti | vastaa | näytä kommentit
        lähetä kommentti
    """,
    "pl": """
        komentarze | komentarz | komentarze (0) | 0 komentarzy | 0 komentarz | dodaj komentarz | napisz komentarz
        skomentuj | brak komentarzy | odpowiedz | zobacz komentarze | pokaż komentarze
        twój adres e-mail nie zostanie opublikowany | anuluj pisanie odpowiedzi | dodaj opinię | zostaw komentarz
        wyślij komentarz | wszystkie komentarze | twój komentarz | opublikuj komentarz | sortuj według
        czytaj komentarze | komentarze wyłączone | podyskutuj
    """,
    "cs": """
        komentáře | komentáře (0) | 0 komentářů | přidat komentář | vstoupit do diskuse | napsat komentář | komentovat
        odpovědět | žádné komentáře | zobrazit komentáře | diskuse (0)
    """,
    "sk": "komentáre | komentáre (0) | diskusia (0) | pridať komentár | komentovať | odpovedať | 0 komentárov",
    "hu": """
        hozzászólások | hozzászólás | hozzászólások (0) | 0 hozzászólás | kommentek | komment | hozzászólok
        szólj hozzá | új hozzászólás | 0 komment | hozzászólás írása
    """,
    "ro": """
        comentarii | comentariu | comentarii (0) | 0 comentarii | lasă un comentariu | adaugă un comentariu
        adaugă comentariu | scrie un comentariu | niciun comentariu | răspunde | lasă un răspuns | anulează răspunsul
        adresa ta de email nu va fi publicată | comentează | vezi comentariile | postează comentariu
        spune-ți părerea | lasă un comentariu anulează răspunsul | trimite comentariul
    """,
    "el": """
        σχόλια | σχόλιο | σχόλια (0) | 0 σχόλια | γράψτε ένα σχόλιο | αφήστε ένα σχόλιο | αφήστε σχόλιο
        προσθήκη σχολίου | απάντηση | δείτε τα σχόλια | σχολιάστε | αφήστε μια απάντηση | ακύρωση απάντησης
        η ηλ. διεύθυνση σας δεν δημοσιεύεται | δημοσίευση σχολίου | κανένα σχόλιο | το σχόλιό σας
    """,
    "he": """
        תגובות | תגובה | תגובות (0) | 0 תגובות | הוסף תגובה | כתוב תגובה | הגב | כתבו תגובה | הוספת תגובה | אין תגובות
        לכל התגובות | השב | הגיבו | תגובות לכתבה | הוסיפו תגובה | כתיבת תגובה | האימייל לא יוצג באתר | לתגובות
        שלח תגובה
    """,
    "id": """
        komentar | komentar (0) | 0 komentar | tulis komentar | tinggalkan komentar | beri komentar
        tulis komentar anda | kirim komentar | balas | lihat komentar | tambahkan komentar | tinggalkan balasan
        batalkan balasan | alamat email anda tidak akan dipublikasikan | lihat semua komentar | komentar pembaca
        kolom komentar
    """,
    "vi": """
        bình luận | bình luận (0) | 0 bình luận | ý kiến | ý kiến (0) | gửi bình luận | viết bình luận
        để lại bình luận | ý kiến bạn đọc | bình luận của bạn | trả lời | gửi ý kiến | ý kiến của bạn | quan tâm nhất
        thích | xem tất cả bình luận | chưa có bình luận | phản hồi
    """,
    "hi": """
        टिप्पणियां | टिप्पणी | टिप्पणी करें | कमेंट करें | कमेंट | कमेंट्स | 0 टिप्पणियां | अपनी टिप्पणी लिखें
        टिप्पणी लिखें | जवाब दें | अपनी प्रतिक्रिया दें
    """,
    "ja": """
        コメント | コメント (0) | コメント0件 | コメントする | コメントを書く | コメントを投稿 | コメントを残す
        コメントを見る | コメントを投稿する | コメントはありません | コメント一覧 | 返信 | 返信する | コメントを追加
        メールアドレスが公開されることはありません | コメント欄 | いいね | コメント(0) | コメントを送信
        この記事へのコメント
    """,
    "zh": """
        评论 | 評論 | 评论 (0) | 0条评论 | 发表评论 | 發表評論 | 我要评论 | 写评论 | 网友评论 | 查看评论 | 所有评论
        全部评论 | 留言 | 发表回复 | 發表留言 | 回复 | 回覆 | 暂无评论 | 我要留言 | 0 条评论 | 最新评论 | 热门评论
        登录后发表评论 | 我来说两句 | 发布评论 | 发表留言 | 跟帖 | 网友跟帖 | 0则留言 | 留言 (0) | 取消回复
        发表您的评论 | 点赞 | 讚
    """,
    "ko": """
        댓글 | 댓글 0 | 댓글 (0) | 댓글쓰기 | 댓글 쓰기 | 댓글달기 | 댓글 남기기 | 댓글 작성 | 댓글보기 | 댓글 보기
        답글 | 답글쓰기 | 전체 댓글 | 댓글 0개 | 의견 남기기 | 좋아요 | 로그인 후 댓글을 작성할 수 있습니다 | 독자의견
        기사 댓글 | 댓글 더보기 | 의견쓰기 | 한줄의견 | 댓글입력
    """,
    "th": "ความคิดเห็น | แสดงความคิดเห็น | ความเห็น | 0 ความคิดเห็น | เขียนความคิดเห็น",
    "lt": "komentarai | komentuoti | rašyti komentarą | 0 komentarai",
    "lv": "komentāri | komentēt | pievienot komentāru",
    "et": "kommentaarid | kommenteeri | lisa kommentaar",
    "sl": "komentarji | komentiraj | dodaj komentar",
    "sq": "komente | komento | lini një koment | shto koment",
    "mk": "коментари | остави коментар",
    "is": "athugasemdir | ummæli",
    "kk": "пікірлер | пікір қалдыру | пікір жазу | пікірлер жоқ | 0 пікір",
    "uz": """
        izohlar | izoh qoldirish | izoh qoldiring | изоҳлар | изоҳ қолдириш | изоҳ қолдиринг | fikr bildirish
        0 ta izoh
    """,
    "ms": "komen | tinggalkan komen",
    "sw": "maoni | toa maoni | andika maoni",
    "ur": "تبصرے | تبصرہ کریں | اپنی رائے دیں",
    "bn": "মন্তব্য | মন্তব্য করুন | মতামত দিন | মন্তব্যসমূহ",
    "ta": "கருத்துகள் | கருத்து தெரிவிக்க",
    "te": "వ్యాఖ్యలు | కామెంట్స్",
    "mr": "प्रतिक्रिया | प्रतिक्रिया द्या",
    "gu": "ટિપ્પણીઓ | ટિપ્પણી કરો",
    "ky": "пикирлер | пикир калтыруу | пикир калтырыңыз",
    "tg": "шарҳҳо | назари шумо",
    "mn": "сэтгэгдэл | сэтгэгдэл үлдээх | сэтгэгдэл бичих | 0 сэтгэгдэл | сэтгэгдэл 0",
    "tl": "mag-iwan ng komento | mga komento",
    "am": "አስተያየት | አስተያየት ይስጡ | አስተያየቶች | አስተያየትዎን ይስጡ",
    "ha": "bar sharhi | sharhi | ra'ayoyi | bayyana ra'ayinka",
    "so": "faallo ka bixi | faallooyin | fikradaada ka dhiibo",
    "km": "មតិយោបល់ | បញ្ចេញមតិ",
    "lo": "ຄຳເຫັນ | ສະແດງຄວາມຄິດເຫັນ",
    "my": "မှတ်ချက်များ | မှတ်ချက်ပေးရန်",
    "ml": "അഭിപ്രായങ്ങൾ | കമന്റുകൾ | അഭിപ്രായം രേഖപ്പെടുത്തുക",
    "kn": "ಕಾಮೆಂಟ್‌ಗಳು | ಪ್ರತಿಕ್ರಿಯೆಗಳು",
    "pa": "ਟਿੱਪਣੀਆਂ",
    "ne": "प्रतिक्रिया | प्रतिक्रिया दिनुहोस् | कमेन्ट गर्नुहोस्",
    "si": "අදහස් | අදහස් දක්වන්න",
    "af": "kommentaar | lewer kommentaar | 0 kommentaar",
    "zu": "amazwana | shiya umbono",
    "ps": "تبصرې",
    "ckb": "کۆمێنت",
    "cy": "sylwadau",
    "ga": "fág freagra",
    "eu": "iruzkinak | utzi iruzkina",
    "gl": "comentarios | deixa un comentario",
    "hr": "komentari | 0 komentara | komentiraj | ostavi komentar",
}

OPENINGS = {
    "en": """
        0 comments on | 0 comment on | 0 thoughts on | 0 thought on | 0 responses to | 0 response to | 0 replies to
        leave a comment on | leave a comment below | leave a comment to | leave a reply to | write a comment on
        be the first to comment on | comments are closed | comments for this | comments will be moderated
        comments are moderated | comments powered by | your email address will not be published
        add your comment below | post your comment below
    """,
    "ru": """
        чтобы оставить комментарий | чтобы комментировать | для комментирования | для добавления комментария
        добавлять комментарии могут | оставлять комментарии могут | комментировать могут | комментарии могут оставлять
        ваш адрес email не будет
    """,
    "uk": "щоб залишити коментар | щоб коментувати | залишати коментарі можуть | коментувати можуть",
    "az": "şərh yazmaq üçün",
    "tr": "yorum yapmak için | yorum yapabilmek için | yorum yazmak için",
    "fa": "برای ارسال نظر | نظراتی که حاوی | نظرات حاوی",
    "ar": "لن يتم نشر عنوان بريدك | يجب تسجيل الدخول لإضافة | يجب أنت تكون مسجل",
    "de": """
        um zu kommentieren | um kommentieren zu können | zum kommentieren | kommentare sind geschlossen
        deine e-mail-adresse wird nicht
    """,
    "fr": "pour commenter | votre adresse e-mail ne sera pas | vous devez être connecté pour",
    "es": "para comentar | tu dirección de correo electrónico no será | debes iniciar sesión para | tu email no será",
    "pt": """
        para comentar | o seu endereço de e-mail não será | faça login para comentar | você precisa estar logado para
    """,
    "it": "per commentare | il tuo indirizzo email non sarà | devi essere connesso per",
    "nl": "om te reageren | je e-mailadres wordt niet",
    "pl": "aby dodać komentarz | aby komentować | twój adres e-mail nie zostanie",
    "ro": "adresa ta de email nu va fi | trebuie să fii autentificat",
    "hi": "आपका ईमेल पता",
}

LOGINS = {
    "en": """
        log in | login | sign in | please log in | please login | please sign in | you must be logged in
        you must log in | you need to be logged in | you have to be logged in | register | you must be a
        please register | join now
    """,
    "ru": "авторизуйтесь | войдите | зарегистрируйтесь | пожалуйста, войдите | пожалуйста, авторизуйтесь",
    "uk": "увійдіть | авторизуйтесь | зареєструйтесь | авторизуйтеся",
    "de": "bitte melden sie sich | melden sie sich an | bitte loggen sie sich | anmelden und",
    "fr": "connectez-vous | identifiez-vous | vous devez",
    "es": "inicia sesión | regístrate | inicie sesión",
    "it": "accedi | effettua il login",
    "pl": "zaloguj się",
}

TO_COMMENT = {
    "en": """
        to comment | to post a | to post comment | to leave a | to reply | to join the conversation
        to join the discussion | to write a comment | to view comments | to add a comment
    """,
    "ru": "комментари | комментиров",
    "uk": "коментар | коментув",
    "de": "kommentier | kommentar | diskut",
    "fr": "comment | réagir",
    "es": "comentar | comentario",
    "it": "commentare | commento",
    "pl": "komentow | komentarz",
}
