"""Navigation: what menus, headers and footers hold on every page."""

PHRASES = {
    "en": """
        home | home page | homepage | front page | main page | menu | main menu | site menu | main navigation
        navigation | skip to content | skip to main content | skip to navigation | skip to main | skip to footer
        skip navigation | about us | skip to article | skip to search | skip to header | skip to primary content
        skip to primary sidebar | skip to body | about | our team | meet the team | meet our team | our company
        privacy policy | privacy | privacy notice | privacy statement | privacy & cookies | privacy and cookies
        terms of use | terms of service | terms & conditions | terms and conditions | terms | terms & privacy
        user agreement | terms of sale | conditions of use | privacy & terms | legal notice | legal notices
        disclaimers | legal information | sitemap | site map | site index | careers | work with us | work for us
        join our team | vacancies | we're hiring | press room | press releases | newsroom | media kit | press kit
        media center | media centre | back to top | top of page | return to top | scroll to top | go to top | to top
        back to home | return to homepage | back to homepage | go to home page | back to news | back to blog
        back to articles | back to list | close | close menu | open menu | toggle navigation | toggle menu
        menu toggle | toggle | show menu | hide menu | expand menu | open navigation | open navigation menu
        close navigation | close this dialog | close modal | dismiss | mobile menu | footer menu | footer navigation
        primary navigation | secondary navigation | secondary menu | primary menu | top menu | breadcrumb
        breadcrumbs | you are here | useful links | helpful links | site navigation | main content | table of contents
        on this page | jump to content | accessibility statement | accessibility help | help center | help centre
        need help | support center | support centre | get help | get support | knowledge base | editorial policy
        editorial guidelines | editorial standards | editorial team | code of ethics | code of conduct | ethics policy
        corrections policy | comment policy | community guidelines | comments policy | house rules | view all
        see all | show all | all news | more news | more stories | read more news | all categories | all articles
        view more | see more | show more | show less | show full | all posts | all topics | all sections | sections
        all videos | learn more | find out more | discover more | know more | explore more | browse all | view details
        rss | rss feeds | select page | select language | choose language | our newspapers | e-newspaper | dark mode
        light mode | night_theme | night theme | day theme | dark theme | light theme | toggle dark mode | night mode
        watch live | listen live | live tv | tv guide | tv schedule | tv listings | tv programme | horoscopes
        obituaries | classifieds | archives | news archive | photo gallery | photo galleries | video gallery
        podcasts | latest podcasts | infographics | slideshows | multimedia | all podcasts | special projects
        investor relations | our partners | company | request a demo | book a demo | get a demo | contact sales
        schedule a demo | get a quote | request a quote | book now | apply now | my account | my profile
        my saved articles | saved articles | my library | cart | view cart | checkout | your cart | your cart is empty
        your cart is currently empty | shopping cart | wishlist | gift cards | promo codes | coupons
        opens in a new window | opens in new tab | external link | no items found | no results | no results found
        loading | please wait | loading content | page load link | page not found | site by | website by | powered by
        manage account | switch edition | us edition | uk edition | international edition | international editions
        change location | set location | give feedback | send feedback | site feedback | report an error
        report a problem | report error | report abuse | report this ad | suggest a correction | leave feedback
        website feedback | text size | got it | text resize | download pdf | continue to site | go back | back
        previous page | go to content | go to menu | more options | more from | sign up for alerts | web stories
        today's paper | masthead | our network | our sites | our brands
        an official website of the united states government | here's how you know | official websites use .gov
        no posts yet | secure .gov websites use https | site information navigation | x close | open search
        open search bar | show search | choosing a selection results in a full page refresh
        this is some text inside of a div block | click here | click here to read more | full site | visit our website
        all rights reserved | follow | rate this | rate this article | did you find this article helpful
        was this article helpful | was this page helpful | listen to this article | listen to article | mute | unmute
        play video | watch video | fullscreen | full screen | current time 0 | duration 0 | volume 0 | video player
        this video can not be played | audio player | your browser does not support the video tag
        your browser does not support the audio element | enable javascript | please enable javascript
        javascript is disabled | you need to enable javascript to run this app | video player is loading
        this is a modal window | beginning of dialog window. escape will cancel and close the window
        end of dialog window | playback rate | picture-in-picture | remaining time -0 | stream type live
        seek to live, currently behind live | view gallery | open gallery | view image | enlarge image | expand image
        view image in fullscreen | open image modal | view larger image | click to enlarge
        open this photo in gallery | show caption | hide caption | toggle caption | image source | media caption
        image caption | read more | continue reading | keep reading | more reading | most popular | popular now
        read next | older posts | newer posts | older post | newer post
    """,
    "ru": """
        главная | главная страница | на главную | меню | о нас | о проекте | о компании | о редакции | о сайте
        об издании | о портале | о газете | о журнале | о канале | об агентстве | об агенстве | все новости
        все материалы | больше новостей | еще новости | архив | архив новостей | архив номеров | карта сайта
        вакансии | редакция | наша команда | команда | рубрики | разделы | темы | пользовательское соглашение
        политика конфиденциальности | правила пользования | правовая информация | условия использования
        конфиденциальность | политика обработки персональных данных | правила | правила сайта | пресс-центр
        пресс-релизы | редакционная политика | партнеры | наши партнеры | перейти к содержимому
        перейти к основному содержанию | перейти к контенту | перейти к основному содержимому | пропустить навигацию
        наверх | вверх | к началу | назад | закрыть | закрыть меню | открыть меню | развернуть | свернуть
        показать все | показать еще | показать больше | смотреть все | смотреть еще | еще | посмотреть все | больше
        все видео | все фото | фотогалерея | фоторепортаж | галерея | видео | фото | подкасты | инфографика
        мультимедиа | спецпроекты | проекты | прямой эфир | программа передач | гороскоп | частые вопросы | помощь
        обратная связь | сообщить об ошибке | нашли ошибку | нашли опечатку | загрузка | навигация | вы здесь
        полезные ссылки | ваш город | сайт работает в тестовом режиме | версия для слабовидящих | настройки | тема
        темная тема | светлая тема | слушать | смотреть | все рубрики | все разделы | последние выпуски | документы
        важные ссылки | документы сайта | правила комментирования | вернуться на главную | вернуться назад
        выбрать город | выберите язык | пропустить | скрыть | раскрыть | содержание | поддержка | не найдено
        ничего не найдено | задать вопрос | прислать новость | предложить новость | стать автором | колумнисты
        читать далее | читайте далее | загрузить еще | интересное | эксклюзив | новости | лента | важное | последнее
        тренды | сюжет | сюжеты | обратите внимание
    """,
    "uk": """
        головна | головна сторінка | на головну | меню | про нас | про проєкт | про проект | про компанію
        про редакцію | про сайт | усі новини | всі новини | більше новин | ще новини | архів | архів новин
        мапа сайту | карта сайту | вакансії | редакція | команда | політика конфіденційності | користувацька угода
        правила користування | умови використання | редакційна політика | партнери | перейти до вмісту
        перейти до основного вмісту | вгору | нагору | назад | закрити | показати ще | показати більше | дивитися всі
        рубрики | розділи | спецпроєкти | спецпроекти | фото | відео | подкасти | галерея | фотогалерея | прямий ефір
        повідомити про помилку | зворотній зв'язок | зворотний зв'язок | всі рубрики | завантаження | допомога
        правила сайту | наші партнери | ще | більше | читати далі | новини | сюжет | важливе
    """,
    "be": "галоўная | пра нас | усе навіны | архіў | меню | наверх | палітыка прыватнасці | навіны",
    "bg": """
        начало | за нас | меню | всички новини | архив | общи условия | карта на сайта | политика за поверителност
        още новини
    """,
    "sr": """
        почетна | početna | naslovna | насловна | o nama | о нама | meni | uslovi korišćenja | politika privatnosti
    """,
    "hy": """
        գլխավոր | գլխավոր էջ | մենյու | մեր մասին | բոլոր նորությունները | արխիվ | կայքի քարտեզ
        գաղտնիության քաղաքականություն | օգտագործման պայմաններ | բոլորը | ավելին | դիտել բոլորը | տեսնել ավելին | փակել
        վերև | հետ | տեսադարան | տեսանյութեր | լուսանկարներ | ֆոտո | վիդեո | խմբագրություն | լրահոս | ամբողջ լրահոսը
        բաժիններ | պատկերասրահ | ֆոտոշարք | նախագծեր | թիմը | նորություններ
    """,
    "az": """
        ana səhifə | əsas səhifə | menyu | haqqımızda | haqqında | bütün xəbərlər | arxiv | saytın xəritəsi
        məxfilik siyasəti | istifadə qaydaları | istifadə şərtləri | hamısı | daha çox | hamısına bax | bağla | yuxarı
        geri | video | videolar | foto | fotoqalereya | redaksiya | xəbər lenti | bölmələr | layihələr | rubrikalar
        qalereya | tərəfdaşlar | bütün bölmələr | vakansiyalar | baş səhifə | ətraflı | foto/video | canlı yayım
        canlı efir | layihə haqqında | komandamız | xəbərlər | trend | lent | manşet | gündəm
    """,
    "ka": """
        მთავარი | მთავარი გვერდი | მენიუ | ჩვენ შესახებ | ჩვენს შესახებ | ყველა სიახლე | არქივი | საიტის რუკა
        კონფიდენციალურობის პოლიტიკა | წესები და პირობები | მეტი | ყველა | სრულად | დახურვა | ზემოთ | უკან | ვიდეო
        ფოტო | გალერეა | პროექტები | მეტის ნახვა | ყველას ნახვა | რედაქცია | სიახლეები
    """,
    "tr": """
        ana sayfa | anasayfa | menü | hakkımızda | künye | tüm haberler | arşiv | site haritası | gizlilik politikası
        gizlilik | kullanım koşulları | kullanım şartları | tümü | tümünü gör | daha fazla | daha fazla göster | kapat
        yukarı çık | başa dön | geri | video | videolar | foto galeri | video galeri | galeri | yazarlar
        tüm yazarlar | kategoriler | içeriğe geç | içeriğe atla | kariyer | yayın ilkeleri | gizlilik sözleşmesi
        kişisel verilerin korunması | kvkk | aydınlatma metni | çerez politikası | kvkk aydınlatma metni | canlı yayın
        canlı tv | yayın akışı | bize ulaşın | burçlar | günlük burç yorumları | namaz vakitleri | nöbetçi eczaneler
        puan durumu | resmi ilanlar | sitene ekle | sitenize ekleyin | tümünü göster | tüm yazıları | haber arşivi
        günün manşetleri | gazete manşetleri | gazeteler | sık sorulan sorular | yukarı | veri politikası
        anasayfaya dön | okumaya devam et | haberler | manşet | son dakika | sonraki yazı | önceki yazı
    """,
    "fa": """
        صفحه اصلی | صفحه نخست | خانه | منو | درباره ما | همه اخبار | آرشیو | آرشیو اخبار | نقشه سایت | حریم خصوصی
        سیاست حفظ حریم خصوصی | شرایط استفاده | بیشتر | مشاهده همه | نمایش بیشتر | بستن | بازگشت به بالا | بازگشت
        ویدئو | ویدیو | عکس | گالری | چندرسانه ای | گزارش تصویری | پیوندها | پیوندهای مفید | نسخه موبایل | نسخه اصلی
        قوانین و مقررات | عناوین کل اخبار | فیلم | تالار گفتگو | همه عناوین
    """,
    "ar": """
        الرئيسية | الصفحة الرئيسية | القائمة | القائمة الرئيسية | من نحن | عن الموقع | جميع الأخبار | كل الأخبار
        الأرشيف | أرشيف | خريطة الموقع | سياسة الخصوصية | شروط الاستخدام | الشروط والأحكام | المزيد | عرض الكل
        عرض المزيد | إغلاق | العودة إلى الأعلى | فيديو | فيديوهات | صور | معرض الصور | وظائف | الأقسام
        تخطي إلى المحتوى | انتقل إلى المحتوى | انتقل الى المحتوى | رجوع | كتاب الرأي | هيئة التحرير | فريق العمل
        اعلن معنا | حول الموقع | البث المباشر | بث مباشر | مزيد | التالي والسابق | بودكاست | انفوجرافيك | إنفوغراف
        سياسة التحرير | عن الجريدة | مشاهدة المزيد | شاهد المزيد | أعلى الصفحة | تجاوز إلى المحتوى الرئيسي
        الوضع المظلم | تحميل المزيد | اقرأ المزيد | عاجل | مختارات
    """,
    "de": """
        startseite | zur startseite | home | menü | hauptmenü | hauptnavigation | navigation | über uns | wir über uns
        impressum | datenschutz | datenschutzerklärung | datenschutzhinweise | agb | nutzungsbedingungen
        nutzungsbasierte online-werbung | karriere | jobs | stellenangebote | stellenmarkt | barrierefreiheit
        erklärung zur barrierefreiheit | presse | mediadaten | zum inhalt springen | zum inhalt | direkt zum inhalt
        zur navigation springen | zum hauptinhalt springen | nach oben | seitenanfang | zum seitenanfang | zurück
        zurück zur startseite | schließen | menü schließen | menü öffnen | mehr anzeigen | mehr laden | alle anzeigen
        alles anzeigen | alle artikel | mehr artikel | mehr nachrichten | weitere nachrichten | alle themen | themen
        archiv | sitemap | hilfe | hilfe & kontakt | faq | häufige fragen | übersicht | rubriken | ressorts | bilder
        videos | fotostrecken | mediathek | podcasts | bildergalerien | e-paper | epaper | traueranzeigen | immobilien
        gutscheine | spiele | rätsel | kreuzworträtsel | sudoku | tv-programm | gewinnspiele | horoskop
        widerrufsbelehrung | widerrufsrecht | privatsphäre | weiterlesen | mehr lesen | mehr erfahren | jetzt lesen
        merken | artikel merken | zur merkliste | merkliste | vorlesen | anhören | artikel anhören | leserreisen
        leserbriefe | redaktion | das team | unsere redaktion | veranstaltungen | ratgeber | newsticker | liveticker
        liveblog | schlagzeilen | bild vergrößern | ausgabe wählen | einstellungen | mein konto | warenkorb
        direkt zur navigation | suche öffnen | suche schließen | nutzerkonto | sie befinden sich hier | sie sind hier
        korrekturen | fehler melden | fehler gefunden | transparenzhinweis | mitteilungen | privatsphäre-einstellungen
        servicenavigation | hinweisgeber | zur übersicht | alle videos | unternehmen | mehr davon | lesen sie mehr
        aktuell | neueste | im fokus | beliebt | aktuelles
    """,
    "fr": """
        accueil | page d'accueil | retour à l'accueil | menu | menu principal | à propos | qui sommes-nous
        qui sommes nous | mentions légales | politique de confidentialité | données personnelles
        conditions d'utilisation | conditions générales d'utilisation | cgu | cgv | conditions générales de vente
        conditions générales | charte de confidentialité | confidentialité | protection des données | plan du site
        recrutement | offres d'emploi | aller au contenu | aller au contenu principal | aller au menu
        passer au contenu | haut de page | retour en haut | retour en haut de page | retour | fermer | fermer le menu
        ouvrir le menu | voir tout | tout voir | voir plus | afficher plus | plus d'articles | plus d'actualités
        toute l'actualité | toutes les actualités | archives | rubriques | la rédaction | notre équipe
        nos partenaires | partenaires | vidéos | photos | diaporama | diaporamas | podcasts | galerie | le direct
        nos sites | aide | aide et contact | centre d'aide | faq | foire aux questions | accessibilité | en continu
        fil info | le journal | petites annonces | annonces légales | carnet | avis de décès | mots croisés
        mots fléchés | horoscope | programme tv | jeux | boutique | en savoir plus | lire la suite | lire l'article
        écouter | écouter l'article | mon compte | mes favoris | ajouter aux favoris | charte éditoriale | thématiques
        newsletters | abonnés | le fil | en direct | revoir | espace presse | nos engagements | gérer mes cookies
        signaler une erreur | populaires | tendances | à suivre | actualités | l'essentiel
    """,
    "es": """
        inicio | página principal | portada | menú | menu principal | menú principal | quiénes somos | quienes somos
        sobre nosotros | acerca de | acerca de nosotros | política de privacidad | aviso legal
        términos y condiciones | condiciones de uso | aviso de privacidad | términos de uso | mapa del sitio
        mapa web | trabaja con nosotros | empleo | ir al contenido | saltar al contenido | ir al contenido principal
        pasar al contenido principal | volver arriba | ir arriba | subir | volver | cerrar | cerrar menú | abrir menú
        ver todo | ver todos | ver todas | ver más | mostrar más | más noticias | todas las noticias | archivo
        hemeroteca | secciones | categorías | redacción | equipo | nuestro equipo | vídeos | videos | fotos | galería
        galerías | fotogalerías | podcasts | en directo | en vivo | ayuda | preguntas frecuentes | accesibilidad
        leer más | seguir leyendo | saber más | esquelas | pasatiempos | crucigramas | sudoku | horóscopo
        programación tv | cartelera | clasificados | edición impresa | ediciones | tienda | mi cuenta | mis noticias
        escuchar | descuentos | especiales | ir a la página de inicio | código ético | política editorial
        condiciones generales | protección de datos | términos y condiciones de uso | desplegar menú | ocultar
        mostrar | temas | lo último | última hora | noticias | buscador | noticias de hoy | titulares | loterías
        sorteos | autores | ir a portada | la redacción | defensor del lector | política de privacidad y cookies
        sigue leyendo | más información | más de | destacados | destacadas | populares | además | tendencias
        archivado en
    """,
    "pt": """
        início | página inicial | página principal | menu | menu principal | sobre nós | quem somos | sobre
        política de privacidade | termos de uso | termos e condições | termos de serviço | aviso legal | mapa do site
        trabalhe conosco | carreiras | ir para o conteúdo | pular para o conteúdo | saltar para o conteúdo
        voltar ao topo | topo | ir para o topo | voltar | fechar | ver tudo | ver todos | ver todas | ver mais
        mostrar mais | carregar mais | mais notícias | todas as notícias | arquivo | editorias | vídeos | fotos
        galeria | podcasts | ao vivo | em direto | ajuda | perguntas frequentes | acessibilidade | leia mais
        ler mais | saiba mais | expediente | ficha técnica | estatuto editorial | fechar menu | abrir menu | últimas
        classificados | horóscopo | princípios editoriais | minha conta | mais sobre | destaques | populares | em alta
        relacionado
    """,
    "it": """
        home | pagina iniziale | menu | chi siamo | redazione | la redazione | informativa sulla privacy | privacy
        privacy policy | termini e condizioni | condizioni d'uso | note legali | mappa del sito | lavora con noi
        vai al contenuto | salta al contenuto | vai al contenuto principale | torna su | torna in alto | indietro
        chiudi | chiudi menu | apri menu | vedi tutti | vedi tutto | mostra altro | carica altri | altre notizie
        tutte le notizie | archivio | sezioni | categorie | video | foto | fotogallery | gallery | podcast | diretta
        aiuto | accessibilità | leggi tutto | continua a leggere | leggi di più | scopri di più | necrologi | oroscopo
        annunci | meteo | giochi | dichiarazione di accessibilità | tutti i video | ultim'ora | speciali | le guide
        il mio account | area personale | in evidenza | leggi di più su
    """,
    "ca": """
        inici | portada | qui som | avís legal | política de privacitat | tancar | veure més | més notícies
        hemeroteca | seccions
    """,
    "nl": """
        home | voorpagina | menu | over ons | privacy | privacybeleid | privacyverklaring | privacystatement
        algemene voorwaarden | gebruiksvoorwaarden | vacatures | werken bij | naar de inhoud | ga naar de inhoud
        ga naar hoofdinhoud | spring naar inhoud | naar boven | terug | terug naar boven | sluiten | sluit menu
        alles bekijken | bekijk alles | meer nieuws | toon meer | laad meer | alle artikelen | archief | rubrieken
        redactie | de redactie | video's | foto's | podcasts | help | klantenservice | veelgestelde vragen
        toegankelijkheid | lees meer | lees verder | meer lezen | colofon | adverteren | disclaimer | puzzels
        mijn account | instellingen | populair | uitgelicht | meer over
    """,
    "sv": """
        hem | startsida | meny | om oss | integritetspolicy | användarvillkor | visa alla | visa mer | visa fler
        läs mer | stäng | till toppen | alla artiklar | kundtjänst | hoppa till innehåll | om cookies | tillgänglighet
        personuppgifter | läs mer om | läs vidare
    """,
    "no": """
        hjem | forside | forsiden | meny | om oss | personvern | personvernerklæring | vis alle | vis mer | vis flere
        les mer | lukk | til toppen | hopp til innhold | tilgjengelighetserklæring | tips oss
    """,
    "da": """
        hjem | forside | forsiden | menu | om os | privatlivspolitik | persondatapolitik | vis alle | vis mere
        vis flere | læs mere | luk | til toppen | spring til indhold | tilgængelighedserklæring | tip os
    """,
    "fi": """
        etusivu | valikko | tietoa meistä | tietosuoja | tietosuojaseloste | käyttöehdot | näytä kaikki | näytä lisää
        lue lisää | sulje | siirry sisältöön | kaikki uutiset | palaute
    """,
    "pl": """
        strona główna | menu | o nas | polityka prywatności | regulamin | regulamin serwisu | regulaminy | mapa strony
        mapa serwisu | praca | kariera | przejdź do treści | przejdź do głównej treści | do góry | wróć do góry
        powrót | wstecz | zamknij | zobacz wszystkie | zobacz więcej | pokaż więcej | więcej | więcej wiadomości
        wszystkie wiadomości | archiwum | kategorie | działy | redakcja | nasz zespół | wideo | galeria | zdjęcia
        podcasty | na żywo | pomoc | czytaj więcej | czytaj dalej | czytaj całość | ustawienia prywatności
        ustawienia | deklaracja dostępności | zgłoś błąd | polityka cookies | program tv | krzyżówki | ogłoszenia
        ochrona danych | patronaty | popularne | najnowsze | tematy | na topie
    """,
    "cs": """
        hlavní stránka | domů | menu | o nás | ochrana osobních údajů | zásady ochrany osobních údajů | podmínky užití
        zobrazit více | zobrazit vše | další zprávy | archiv | zavřít | nahoru | zpět | číst dále | celý článek
        redakce | rubriky | přejít k obsahu | obchodní podmínky | tv program | témata
    """,
    "sk": """
        hlavná stránka | domov | menu | o nás | ochrana osobných údajov | zobraziť viac | zobraziť všetko | archív
        zavrieť | hore | späť | čítať ďalej | redakcia | podmienky používania
    """,
    "hu": """
        főoldal | címlap | kezdőlap | menü | rólunk | adatvédelem | adatvédelmi tájékoztató | adatvédelmi nyilatkozat
        felhasználási feltételek | impresszum | médiaajánlat | archívum | bezárás | vissza | vissza a tetejére
        tovább | bővebben | összes | összes hír | további hírek | szerkesztőség | rovatok | ugrás a tartalomhoz
        jogi nyilatkozat | tovább olvasom | olvass tovább | népszerű
    """,
    "ro": """
        acasă | prima pagină | pagina principală | meniu | despre noi | politica de confidențialitate
        politica de confidenţialitate | termeni și condiții | termeni şi condiţii | termeni si conditii
        harta site-ului | sari la conținut | mergi la conținut | înapoi | înapoi sus | închide | vezi toate | vezi tot
        mai multe | mai multe știri | toate știrile | arhivă | arhiva | redacția | echipa | foto | video
        galerie foto | podcast | ajutor | citește mai mult | citeşte mai mult | vezi mai mult | mai mult | cariere
        caseta redacțională | populare
    """,
    "el": """
        αρχική | αρχική σελίδα | μενού | σχετικά με εμάς | ποιοι είμαστε | όροι χρήσης | πολιτική απορρήτου
        όλες οι ειδήσεις | αρχείο | κλείσιμο | πίσω | περισσότερα | δείτε όλα | δείτε περισσότερα
        διαβάστε περισσότερα | επιστροφή στην κορυφή | ταυτότητα | προσωπικά δεδομένα | βίντεο | φωτογραφίες
        ροή ειδήσεων | πρωτοσέλιδα | μετάβαση στο περιεχόμενο
    """,
    "he": """
        דף הבית | עמוד הבית | ראשי | תפריט | אודות | אודותינו | תנאי שימוש | תקנון | מדיניות פרטיות | הצהרת נגישות
        נגישות | כל החדשות | ארכיון | סגור | חזרה | חזרה למעלה | עוד | עוד חדשות | לכל הכתבות | קרא עוד | דלג לתוכן
        דרושים | מפת אתר | מפת האתר | וידאו | גלריה | תנאי השימוש | פופולרי | מבזקים
    """,
    "id": """
        beranda | menu | tentang kami | kebijakan privasi | syarat dan ketentuan | syarat & ketentuan
        pedoman media siber | redaksi | karir | karier | lihat semua | lihat lainnya | lihat selengkapnya
        selengkapnya | baca selengkapnya | berita lainnya | semua berita | indeks berita | indeks | arsip | tutup
        kembali | ke atas | kembali ke atas | kode etik | info iklan | peta situs | foto | video | galeri
        langsung ke konten | terbaru | terkini
    """,
    "vi": """
        trang chủ | menu | giới thiệu | chính sách bảo mật | điều khoản sử dụng | tất cả | xem tất cả | xem thêm
        tin khác | đóng | lên đầu trang | quay lại | về đầu trang | sơ đồ trang | tòa soạn | đọc tiếp | video | ảnh
        chuyên mục | đường dây nóng | liên hệ tòa soạn | tất cả chuyên mục | mới nhất
    """,
    "hi": """
        होम | मुख्य पृष्ठ | मेन्यू | मेनू | हमारे बारे में | गोपनीयता नीति | नियम और शर्तें | सभी खबरें | और खबरें
        और देखें | सभी देखें | और पढ़ें | बंद करें | फोटो | वीडियो | फोटो गैलरी | साइटमैप | लोकप्रिय | ट्रेंडिंग
    """,
    "ja": """
        ホーム | トップ | トップページ | トップへ | メニュー | 運営会社 | 会社概要 | プライバシーポリシー | 利用規約
        サイトマップ | 個人情報保護方針 | 特定商取引法に基づく表記 | サイトポリシー | ページトップへ | ページの先頭へ
        ページトップ | 戻る | トップに戻る | 閉じる | 一覧 | 一覧へ | 一覧を見る | 一覧に戻る | もっと見る
        すべて見る | もっと読む | 続きを読む | 記事一覧 | ニュース一覧 | カテゴリー | カテゴリ一覧 | 採用情報 | ヘルプ
        よくある質問 | 動画 | 写真 | 写真一覧 | 本文へ | 本文へスキップ | コンテンツへスキップ | アーカイブ | 編集部
        拡大する | 画像を拡大 | 画像を拡大する | 写真を見る | この記事を読む | 全文を読む | 電子版 | 免責事項
        推奨環境 | おすすめ | ランキング | 新着 | 速報 | トピックス | ピックアップ
    """,
    "zh": """
        首页 | 首頁 | 主页 | 网站首页 | 返回首页 | 回首頁 | 菜单 | 选单 | 選單 | 关于我们 | 關於我們 | 隐私政策
        隱私政策 | 隱私權政策 | 使用条款 | 服务条款 | 服務條款 | 使用條款 | 法律声明 | 网站地图 | 網站地圖 | 网站导航
        加入我们 | 招聘 | 人才招聘 | 诚聘英才 | 返回顶部 | 回到顶部 | 回頂端 | 回到頂部 | 返回 | 关闭 | 關閉 | 更多
        更多> | 查看更多 | 查看全部 | 全部 | 更多新闻 | 更多新聞 | 阅读更多 | 閱讀更多 | 阅读全文 | 繼續閱讀
        展开全文 | 点击加载更多 | 视频 | 图片 | 影音 | 图集 | 帮助中心 | 意见反馈 | 我要纠错 | 跳至内容 | 跳到主要內容
        下载 | 收藏 | 设为首页 | 加入收藏 | 版权声明 | 免责声明 | 友情链接 | 网站声明 | 广告服务 | 廣告刊登 | 客服中心
        会员中心 | 會員中心 | 当前位置 | 您的位置 | 您所在的位置 | 收起 | 展开 | 听新闻 | 看更多 | 热门 | 推荐 | 頭條
        熱門 | 热点
    """,
    "ko": """
        홈 | 홈으로 | 메뉴 | 전체메뉴 | 전체 메뉴 | 회사소개 | 회사 소개 | 매체소개 | 개인정보처리방침
        개인정보 처리방침 | 이용약관 | 청소년보호정책 | 사이트맵 | 이메일무단수집거부 | 채용 | 채용정보 | 맨위로
        맨 위로 | 위로 | 닫기 | 더보기 | 더 보기 | 전체보기 | 전체기사 | 전체 기사 | 기사목록 | 목록 | 목록으로
        이전으로 | 본문 바로가기 | 본문바로가기 | 메뉴 바로가기 | 포토 | 동영상 | 고객센터 | 기사제보 | 제보하기
        광고안내 | 광고문의 | 윤리강령 | 편집규약 | 고충처리인 | 기사 듣기 | 기사듣기 | 기사 스크랩 | 글자크기
        가나다라마바사 | 바로가기 | 독자투고 | 인터넷신문위원회 윤리강령 | 속보 | 헤드라인 | 핫이슈
    """,
    "th": """
        หน้าแรก | หน้าหลัก | เมนู | เกี่ยวกับเรา | นโยบายความเป็นส่วนตัว | ดูทั้งหมด | ดูเพิ่มเติม | อ่านต่อ
        ข่าวทั้งหมด | ปิด | กลับสู่ด้านบน
    """,
    "lt": "pradžia | titulinis | meniu | kontaktai | apie mus",
    "lv": "sākums | sākumlapa | izvēlne | kontakti | par mums",
    "et": "avaleht | esileht | menüü | kontaktid | meist",
    "sl": "na vrh | meni | kontakt | o nas",
    "sq": "kryefaqja | ballina | kontakt | rreth nesh",
    "mk": "почетна | дома | мени | контакт | за нас",
    "is": "forsíða | valmynd | hafa samband | um okkur",
    "kk": "басты бет | байланыс | біз туралы | сайт туралы | басты | барлық жаңалықтар",
    "uz": """
        bosh sahifa | бош саҳифа | biz haqimizda | asosiy | bosh sahifaga | biz bilan aloqa | barcha yangiliklar
        барча янгиликлар | биз ҳақимизда | асосий
    """,
    "ms": "laman utama | hubungi kami | tentang kami",
    "sw": "nyumbani | mwanzo | wasiliana nasi | kuhusu sisi | tafuta hapa",
    "ur": "صفحہ اول | صفحۂ اول | سرورق | ہم سے رابطہ | ہمارے بارے میں",
    "bn": "প্রচ্ছদ | হোম | মূলপাতা | যোগাযোগ | আমাদের সম্পর্কে",
    "ta": "முகப்பு | தொடர்புக்கு | எங்களைப் பற்றி",
    "te": "హోమ్ | హోం | సంప్రదించండి",
    "mr": "मुख्यपृष्ठ | संपर्क | आमच्याबद्दल",
    "gu": "હોમ | સંપર્ક",
    "ky": "башкы бет | башкы барак | байланыш | биз жөнүндө | бардык жаңылыктар",
    "tg": "саҳифаи асосӣ | асосӣ | тамос | дар бораи мо",
    "mn": "нүүр | нүүр хуудас | холбоо барих | бидний тухай",
    "tl": "tungkol sa amin | makipag-ugnayan",
    "am": "መነሻ | ዋና ገጽ | ያግኙን | ስለ እኛ",
    "ha": "shafin farko | tuntuɓe mu | game da mu",
    "so": "hoyga | bogga hore | nala soo xiriir | nagu saabsan",
    "yo": "ojú ewé àkọ́kọ́",
    "km": "ទំព័រដើម | ទំនាក់ទំនង | អំពីយើង",
    "lo": "ໜ້າຫຼັກ | ຕິດຕໍ່ພວກເຮົາ",
    "my": "ပင်မစာမျက်နှာ | မူလစာမျက်နှာ | ဆက်သွယ်ရန်",
    "ml": "ഹോം | മുഖപേജ് | ഞങ്ങളെക്കുറിച്ച്",
    "kn": "ಮುಖಪುಟ | ಸಂಪರ್ಕಿಸಿ",
    "pa": "ਮੁੱਖ ਪੰਨਾ | ਸੰਪਰਕ ਕਰੋ",
    "ne": "गृहपृष्ठ | सम्पर्क | हाम्रो बारेमा",
    "si": "මුල් පිටුව",
    "af": "tuis | tuisblad | kontak ons",
    "zu": "ikhasi lokuqala | xhumana nathi",
    "ps": "کور پاڼه | اړیکه",
    "ckb": "سەرەتا | پەیوەندی",
    "cy": "hafan | cysylltu â ni",
    "ga": "baile | teagmháil",
    "eu": "hasiera | harremanetarako",
    "gl": "inicio | contacto | aviso legal",
    "hr": "naslovnica | impressum | uvjeti korištenja | pravila privatnosti",
}

HOMES = """
    home | homepage | главная | головна | գլխավոր | ana səhifə | მთავარი | ana sayfa | anasayfa | صفحه اصلی
    صفحه نخست | خانه | الرئيسية | startseite | accueil | inicio | portada | início | strona główna | acasă | αρχική
    ראשי | דף הבית | beranda | trang chủ | होम | ホーム | トップ | 首页 | 首頁 | 홈 | haberler | hjem | forside
    etusivu | hem | domov | domů | főoldal | címlap | naslovna | početna | почетна | začetek | początek | 現在位置
    pradžia | sākums | avaleht | kryefaqja | forsíða | басты бет | bosh sahifa | laman utama | nyumbani
    صفحہ اول | প্রচ্ছদ | முகப்பு | హోమ్ | मुख्यपृष्ठ | หน้าแรก
"""
"""What a trail of links ('Home > News > Politics') begins with."""
