"""Login and registration."""

PHRASES = {
    "en": """
        login | log in | sign in | sign up | register | log out | logout | sign out | sign-in | log-in | my account
        create account | create an account | create free account | create a free account | forgot password
        forgot your password | remember me | password | username | register now | sign in / register
        login / register | sign in or create an account | join now | join | log in / sign up | login/register
        sign in/sign up | log in or register | log in to your account | sign in to your account | sign in with google
        sign in with facebook | sign in with apple | continue with google | continue with facebook
        log in with facebook | continue with apple | reset password | reset your password | lost your password
        password recovery | recover your password | a password will be e-mailed to you | don't have an account
        don't have an account? sign up | register for free | sign in sign up | sign in join | login sign up
        logged in as | member login | client login | log into your account | your username | your password
        already registered | already registered? log in | already have an account? sign in
        already have an account? log in | welcome back | welcome! log into your account | username or email address
        keep me signed in | new user | manage profile | your account | log in sign up | sign in subscribe
        subscribe sign in | login subscribe | create an accountsign in | sign insubscribe | account settings
        log in register
    """,
    "ru": """
        войти | вход | регистрация | зарегистрироваться | авторизация | войти на сайт | вход на сайт | личный кабинет
        выйти | пароль | логин | забыли пароль | запомнить меня | вход / регистрация | вход/регистрация
        войти / зарегистрироваться | восстановить пароль | авторизоваться | войти через facebook | войти с помощью
        войти через соцсети | восстановление пароля | создать аккаунт | мой профиль | вход и регистрация
    """,
    "uk": """
        увійти | вхід | реєстрація | зареєструватися | авторизація | особистий кабінет | вийти | пароль
        забули пароль | вхід / реєстрація | логін
    """,
    "hy": "մուտք | գրանցում | գրանցվել | մուտք գործել | ելք | գաղտնաբառ | մոռացե՞լ եք գաղտնաբառը | անձնական էջ",
    "az": """
        daxil ol | qeydiyyat | giriş | qeydiyyatdan keç | çıxış | şifrə | şifrəni unutmusunuz | şəxsi kabinet
        daxil olun
    """,
    "ka": "შესვლა | რეგისტრაცია | ავტორიზაცია | გასვლა | პაროლი | დაგავიწყდათ პაროლი",
    "tr": """
        giriş yap | giriş | üye ol | kayıt ol | üye girişi | çıkış yap | şifremi unuttum | şifre | üyelik | oturum aç
        giriş yap / üye ol | beni hatırla | hesabım | kullanıcı adı
    """,
    "fa": """
        ورود | ثبت نام | ثبت‌نام | عضویت | ورود به سایت | خروج | رمز عبور | نام کاربری | ورود / ثبت نام | حساب کاربری
        ورود و ثبت نام | فراموشی رمز عبور
    """,
    "ar": """
        تسجيل الدخول | تسجيل | دخول | إنشاء حساب | حسابي | تسجيل الخروج | كلمة المرور | نسيت كلمة المرور
        اسم المستخدم | تذكرني | سجل الآن | سجل دخولك
    """,
    "de": """
        anmelden | einloggen | login | registrieren | abmelden | mein konto | passwort | passwort vergessen
        angemeldet bleiben | jetzt einloggen | benutzername | konto erstellen | logout | ausloggen | profil
        anmelden / registrieren | sie sind bereits registriert | sie haben noch kein konto | mein profil
    """,
    "fr": """
        se connecter | connexion | s'inscrire | inscription | déconnexion | se déconnecter | mot de passe
        mot de passe oublié | créer un compte | s'identifier | identifiant | identifiez-vous | connectez-vous
        mon compte | déjà inscrit | me connecter | inscrivez-vous
    """,
    "es": """
        iniciar sesión | acceder | ingresar | registrarse | regístrate | cerrar sesión | contraseña
        olvidé mi contraseña | ¿olvidaste tu contraseña | crear cuenta | mi cuenta | inicia sesión | entrar
        iniciar sesion | identifícate | registrarme | mi perfil | ¿ya tienes cuenta? inicia sesión | inicio de sesión
        salir | nombre de usuario
    """,
    "pt": """
        entrar | iniciar sessão | registar | cadastre-se | registe-se | sair | senha | esqueci minha senha
        criar conta | minha conta | fazer login | faça login | login | esqueceu a senha | terminar sessão | cadastro
    """,
    "it": """
        accedi | login | registrati | esci | password dimenticata | hai dimenticato la password | crea un account
        il mio profilo | entra | area riservata | accedi o registrati
    """,
    "ca": "inicia sessió | registra't | inicia la sessió | tanca la sessió",
    "nl": """
        inloggen | aanmelden | registreren | uitloggen | wachtwoord | wachtwoord vergeten | account aanmaken
        mijn account | log in | maak een account aan
    """,
    "sv": "logga in | logga ut | registrera dig | skapa konto | glömt lösenord | mitt konto | mina sidor",
    "no": "logg inn | logg ut | registrer deg | opprett konto | glemt passord | min side | min konto",
    "da": "log ind | log ud | opret profil | opret konto | glemt adgangskode | min side | min konto",
    "fi": "kirjaudu | kirjaudu sisään | rekisteröidy | luo tunnus | kirjaudu ulos | omat tiedot",
    "pl": """
        zaloguj się | zaloguj | logowanie | zarejestruj się | rejestracja | wyloguj | wyloguj się | hasło
        nie pamiętam hasła | załóż konto | moje konto | zapomniałeś hasła
    """,
    "cs": "přihlásit se | přihlásit | přihlášení | registrace | odhlásit | odhlásit se | zapomenuté heslo | můj účet",
    "sk": "prihlásiť sa | prihlásiť | prihlásenie | registrácia | odhlásiť sa | zabudnuté heslo",
    "hu": "bejelentkezés | belépés | regisztráció | kijelentkezés | jelszó | elfelejtett jelszó | fiókom | belépek",
    "ro": """
        autentificare | conectare | înregistrare | contul meu | intră în cont | parolă | deconectare | creează cont
        ai uitat parola | am uitat parola
    """,
    "el": "σύνδεση | εγγραφή | είσοδος | αποσύνδεση | ξεχάσατε τον κωδικό σας | ο λογαριασμός μου",
    "he": "התחברות | התחבר | כניסה | הרשמה | התנתק | התנתקות | שכחתי סיסמה | כניסה למערכת | התחברו | האזור האישי",
    "id": """
        masuk | daftar | login | keluar | lupa kata sandi | kata sandi | buat akun | masuk / daftar | lupa password
    """,
    "vi": "đăng nhập | đăng ký | đăng xuất | mật khẩu | quên mật khẩu | tạo tài khoản | tài khoản",
    "hi": "लॉग इन करें | लॉगिन | साइन इन करें | साइन अप करें | रजिस्टर करें | लॉग आउट | साइन इन",
    "ja": """
        ログイン | 新規登録 | 会員登録 | ログアウト | 新規会員登録 | パスワードをお忘れの方 | パスワード | マイページ
        サインイン | 無料会員登録 | ログインする | アカウント登録
    """,
    "zh": """
        登录 | 登入 | 注册 | 註冊 | 登出 | 退出 | 退出登录 | 忘记密码 | 忘記密碼 | 登录/注册 | 用户名 | 密码
        我的账户 | 免费注册 | 会员登录 | 會員登入 | 立即登录
    """,
    "ko": """
        로그인 | 회원가입 | 로그아웃 | 마이페이지 | 비밀번호 찾기 | 아이디 찾기 | 로그인 회원가입 | 내 정보
        회원 가입
    """,
    "th": "เข้าสู่ระบบ | สมัครสมาชิก | ลงทะเบียน | ลืมรหัสผ่าน | ออกจากระบบ",
    "lt": "prisijungti | registruotis",
    "lv": "ieiet | pieslēgties | reģistrēties",
    "et": "logi sisse | registreeru",
    "sl": "prijava | prijavi se | registracija",
    "sq": "hyr | regjistrohu",
    "mk": "најави се | регистрирај се | најава | регистрација",
    "is": "innskráning | nýskráning",
    "kk": "кіру | тіркелу",
    "uz": "kirish | ro'yxatdan o'tish",
    "ms": "log masuk | daftar | daftar masuk",
    "sw": "ingia | jisajili",
    "ur": "لاگ ان | سائن اپ",
    "bn": "লগইন | লগ ইন | নিবন্ধন",
    "mr": "लॉगिन | साइन अप",
    "sr": "prijava | prijavi se | registracija | пријава | пријави се",
    "hr": "prijava | prijavi se | registracija",
    "bg": "вход | регистрация",
    "be": "увайсці | рэгістрацыя",
    "mn": "нэвтрэх | бүртгүүлэх",
    "ky": "кирүү | катталуу",
    "tl": "mag-log in | mag-sign up",
    "am": "ግባ | ይመዝገቡ",
    "ta": "உள்நுழைக",
    "te": "లాగిన్",
    "ml": "ലോഗിൻ",
}

OPENINGS = {
    "ru": "уважаемый посетитель, вы зашли на сайт как",
    "uk": "шановний відвідувач, ви зайшли на сайт як | шановний відвідувачу, ви зайшли на сайт як",
}
"""How a content system greets those who are not logged in."""
