/**
 * What `identifyLanguage` knows of each language: its commonest function words, letters that few others use, and
 * word endings. Hand-written from general knowledge of the languages; the words are those that fill news sentences
 * (articles, prepositions, auxiliaries, "said"), so one or two stand in nearly every sentence.
 */

export interface LanguageProfile {
  /** BCP 47 primary language subtag. */
  readonly language: string
  /** Function words, lower case, separated by spaces. */
  readonly words: string
  /** Letters that mark the language among those of its script. */
  readonly letters?: string
  /** Endings of ordinary words, separated by spaces. */
  readonly endings?: string
  /** A sentence of our own that must be recognised; the tests run it. */
  readonly example: string
}

export type Script = keyof typeof profiles

/**
 * Profiles by Unicode script, in order of preference where two languages score the same. English comes first and
 * has the longest list: it is the language that the later stages read, so its short sentences must be known.
 */
export const profiles = {
  Latin: [
    {
      language: 'en',
      words:
        'the of and to a in is was were are be been being has have had he she it they we you his her its their our your my him them us me this that these those who whom whose which what when where while why how for on with at by from as an or but not no nor if than then there here so such into onto over under after before between against during about above out up down off through until because since although though amid among would could should will can may might must shall do does did done said says say saying told tell asked added according also more most less least only other some any all both each few many much very just now still even again one two three four five six seven eight nine ten first second last next new old people government president minister police officials year years week month day days today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december killed dead died rose fell says calls wins hits cuts back made make take took came come went go get got met won lost left held set seen near high low long way back home town city country world news report reports',
      endings: 'ing ed ly ness ght ship ful less tion ould wn',
      example: 'The prime minister said on Tuesday that the bridge would stay closed until spring.',
    },
    {
      language: 'fr',
      words:
        'le la les un une des du de et est en que qui dans pour pas sur au aux par plus avec ce cette ces son sa ses il elle ils elles on nous vous ne se ont été être avoir avait était sont mais ou où donc leur leurs comme après avant entre deux fait selon aussi très même sans sous depuis lors tout tous contre chez dont a ainsi encore déjà alors puis cela peut ans année jour lundi mardi mercredi jeudi vendredi samedi dimanche',
      letters: 'éèêàùçœîôûëï',
      endings: 'eux euse aient ment tion ique eur',
      example: 'Le premier ministre a déclaré mardi que le pont resterait fermé jusqu’au printemps.',
    },
    {
      language: 'de',
      words:
        'der die das und ist in den von zu mit dem des ein eine einer eines einem einen nicht auf für im sich auch als an es sie er wir ihr ihre sein seine wurde wurden werden wird worden hat haben hatte war waren sind nach bei aus um am über wie noch nur oder aber vor zum zur bis durch gegen unter zwischen mehr dass daß so wenn kann können soll sagte sagt teilte laut seit jahr jahre uhr damit dieser diese dieses zwei drei montag dienstag mittwoch donnerstag freitag samstag sonntag',
      letters: 'ßäöü',
      endings: 'ung keit lich isch heit schaft',
      example: 'Der Ministerpräsident sagte am Dienstag, die Brücke bleibe bis zum Frühjahr geschlossen.',
    },
    {
      language: 'es',
      words:
        'el la los las un una unos unas de del y e en que es se no por para con su sus al lo como más pero fue ha han había ser son está están este esta estos estas ese esa entre sobre hasta desde también cuando muy sin ya dos tras según años año todo todos contra durante donde porque dijo día lunes martes miércoles jueves viernes sábado domingo tres',
      letters: 'ñáíóú¿¡',
      endings: 'ción mente dad aron ado',
      example: 'El primer ministro dijo el martes que el puente seguirá cerrado hasta la primavera.',
    },
    {
      language: 'it',
      words:
        "il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dalla in nel nella nei nelle su sul sulla con per tra fra e ed è che non si più ha hanno sono era anche come ma se dopo prima questo questa suo sua loro stato stata essere detto anni due contro ancora già solo c'è dove quando lunedì martedì mercoledì giovedì venerdì sabato domenica tre tutto",
      letters: 'èàòùì',
      endings: 'zione mente ità ando endo ato ata',
      example: 'Il primo ministro ha detto martedì che il ponte resterà chiuso fino alla primavera.',
    },
    {
      language: 'pt',
      words:
        'o a os as um uma de do da dos das e em no na nos nas que é se não por para com seu sua seus suas ao à aos como mais mas foi ser são está este esta isso entre sobre até desde também quando muito sem já dois após segundo anos ano pelo pela pelos pelas contra durante onde porque disse dia foram ele ela eles duas três segunda-feira sexta-feira sábado domingo',
      letters: 'ãõçâêôáíóú',
      endings: 'ção ções mente dade aram ou',
      example: 'O primeiro-ministro disse na terça-feira que a ponte continuará fechada até a primavera.',
    },
    {
      language: 'nl',
      words:
        'de het een en van in is op te dat die niet met voor zijn was er aan ook als bij door naar uit maar om hij ze zij we wordt worden werd werden heeft hebben had over nog na tot tegen onder tussen meer dan wel deze dit kan kunnen zal zou volgens zei zegt jaar veel geen al hun haar moet twee drie komen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
      letters: 'ëĳ',
      endings: 'lijk heid ijk aar eren oor',
      example: 'De premier zei dinsdag dat de brug tot het voorjaar dicht blijft.',
    },
    {
      language: 'sv',
      words:
        'och i att det som en på är av för med den till inte har de om ett var han hon från så vi men sig efter vid ska kan under också eller man sin sina sitt när över blev blir vara mot mellan år två sade säger enligt mer än nu där utan hade skulle tre måndag tisdag onsdag torsdag fredag lördag söndag',
      letters: 'åäö',
      endings: 'ning ade het arna erna ligt',
      example: 'Statsministern sade på tisdagen att bron förblir stängd till våren.',
    },
    {
      language: 'da',
      words:
        'og i at det som en på er af for med den til ikke har de om et var han hun fra så vi men sig efter ved skal kan under også eller man sin sine sit når over blev bliver være mod mellem år to sagde siger ifølge mere end nu der uden havde ville hvad nogle været deres blandt tre mandag tirsdag onsdag torsdag fredag lørdag søndag',
      letters: 'æøå',
      endings: 'ning ede hed erne lig',
      example: 'Statsministeren sagde tirsdag, at broen forbliver lukket efter vinteren.',
    },
    {
      language: 'no',
      words:
        'og i at det som en på er av for med den til ikke har de om et var han hun fra så vi men seg etter ved skal kan under også eller man sin sine sitt når over ble blir være mot mellom år to sa sier ifølge mer enn nå der uten hadde ville hva noen vært deres blant tre mandag tirsdag onsdag torsdag fredag lørdag søndag',
      letters: 'æøå',
      endings: 'ning ede het ene lig',
      example: 'Statsministeren sa tirsdag at broen blir stengt etter vinteren.',
    },
    {
      language: 'fi',
      words:
        'ja on ei että se oli hän ovat mutta kun myös joka mukaan sen ollut olisi tai ovat vain kuin jo nyt sanoi kertoo kertoi vuoden vuonna jotka mitä tämä tässä niin kuitenkin jälkeen kanssa sekä noin ennen ole hänen heidän yli',
      letters: 'äö',
      endings: 'ssa ssä sta stä lla llä inen isen',
      example: 'Pääministeri sanoi tiistaina, että silta on suljettu kevääseen asti.',
    },
    {
      language: 'pl',
      words:
        'w i na z do nie się że to jest o od za po jak dla przez ale są był była było były być ma jego jej ich oraz przy także które który która już tylko może tym tego ten ta przed między powiedział lat roku został została pod bez czy co dwa dwie trzy poniedziałek wtorek środę czwartek piątek sobotę niedzielę temu',
      letters: 'ąćęłńśźż',
      endings: 'ego owie ych ych ość ania',
      example: 'Premier powiedział we wtorek, że most pozostanie zamknięty do wiosny.',
    },
    {
      language: 'cs',
      words:
        'a v na se že je o s z do by k ve pro za po od jako ale jsou byl byla bylo byli být má jeho jejich také které který která už jen může tím toho ten ta před mezi řekl uvedl let roku podle však nebo při co když',
      letters: 'ěščřžýůďťň',
      endings: 'ého ích ých ost ání ovat',
      example: 'Premiér v úterý řekl, že most zůstane uzavřený až do jara.',
    },
    {
      language: 'sk',
      words:
        'a v na sa že je o s z do by k vo pre za po od ako ale sú bol bola bolo boli byť má jeho ich tiež ktoré ktorý ktorá už len môže tým toho ten tá pred medzi povedal uviedol rokov roku podľa však alebo pri čo keď',
      letters: 'ľĺŕôäščťžýňď',
      endings: 'ého ích ých osť ania ovať',
      example: 'Premiér v utorok povedal, že most ostane zatvorený až do jari podľa plánu.',
    },
    {
      language: 'hu',
      words:
        'a az és hogy nem is egy van volt meg de ez csak már még el mint szerint ha vagy amely aki lesz lett után között mondta közölte évi által fel ki be arra ezt azt pedig több két',
      letters: 'őűáéíóöúü',
      endings: 'ban ben nak nek val vel ság ség ott ett',
      example: 'A miniszterelnök kedden azt mondta, hogy a híd tavaszig zárva marad.',
    },
    {
      language: 'ro',
      words:
        'și şi de la în a că cu pe nu o un este din pentru care mai sa să au fost al ale ai lui prin după dar sunt era între sau ca fi va ani această acest spus declarat către până despre unei unui iar doar el trei două luni marți miercuri joi vineri sâmbătă duminică se vor',
      letters: 'ăâîșțşţ',
      endings: 'ului ilor ește rea ată ție',
      example: 'Premierul a declarat marți că podul va rămâne închis până la primăvară.',
    },
    {
      language: 'hr',
      words:
        'i u je na se da su za s od o ne što kako ili ali iz do po koji koja koje bio bila bilo će biti nije kao već nakon između prema rekao rekla godine godina samo može te ih mu još protiv zbog kada uz',
      letters: 'čćđšž',
      endings: 'nje anja ost ijeg ima',
      example: 'Premijer je u utorak rekao da će most biti zatvoren do proljeća.',
    },
    {
      language: 'sl',
      words:
        'in je v na se da so za z s od o ne ki kot ali iz do po bil bila bilo bo biti ni že po med pa tudi še ter pri dejal leta let lahko samo zaradi ko proti jih',
      letters: 'čšž',
      endings: 'nje ega ost ejo ijo',
      example: 'Premier je v torek dejal, da bo most zaprt še do pomladi, ker ga obnavljajo in ni varen.',
    },
    {
      language: 'tr',
      words:
        've bir bu da de için ile olarak çok daha en gibi olan oldu olduğu kadar sonra göre ne var yok ama ya mi ise o dedi söyledi iki yıl yeni ancak üzere tarafından karşı arasında her değil bunu pazartesi salı çarşamba perşembe cuma cumartesi pazar üç',
      letters: 'ğışçöü',
      endings: 'lar ler dır dir nın nin ında inde yor acak ecek',
      example: 'Başbakan salı günü köprünün bahara kadar kapalı kalacağını söyledi.',
    },
    {
      language: 'id',
      words:
        'yang dan di ke dari untuk dengan pada ini itu tidak dalam adalah akan oleh juga karena atau telah sudah ada mereka kata mengatakan bahwa tahun saat bisa dapat lebih para setelah tersebut kepada seorang ia kami hari dua tiga dia',
      endings: 'kan nya lah annya',
      example: 'Perdana menteri mengatakan pada hari Selasa bahwa jembatan itu akan tetap ditutup.',
    },
    {
      language: 'vi',
      words:
        'và của là có không được cho trong với các một những này đã người khi để từ đến ra ở về tại năm cũng như sẽ theo nhiều sau trên ông bà ngày nhưng',
      letters: 'ơưđăạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
      example: 'Thủ tướng nói hôm thứ Ba rằng cây cầu sẽ đóng cửa cho đến mùa xuân.',
    },
    {
      language: 'ca',
      words:
        "el la els les un una de del dels i en que és es no per amb seu seva al als com més però va han ha ser són aquest aquesta entre sobre fins des també quan molt sense ja dos segons anys any tot contra durant on perquè dit amb d'aquest l'any",
      letters: 'àèéíòóúçï·',
      endings: 'ció ment itat ava',
      example: 'El primer ministre ha dit dimarts que el pont continuarà tancat fins a la primavera amb les obres.',
    },
    {
      language: 'et',
      words:
        'ja on ei et see oli ta mis kui ka aga või ning oma selle kes siis veel ole olid pärast enne kuid juba aasta aastal ütles sõnul välja üle vaid mitte tema nende',
      letters: 'õäöü',
      endings: 'sse tud vad dud',
      example: 'Peaminister ütles teisipäeval, et sild jääb kevadeni suletuks, kuid see ei ole kindel.',
    },
    {
      language: 'lv',
      words:
        'un ir ar no uz par ka kas tika bija tas to arī bet vai kā pēc gada gadā lai jau vēl viņš viņa līdz pie starp tikai nav šo savu būs sacīja teica',
      letters: 'āēīūčģķļņšž',
      endings: 'šana ības iem ām ēja',
      example: 'Premjerministrs otrdien sacīja, ka tilts būs slēgts līdz pavasarim.',
    },
    {
      language: 'lt',
      words:
        'ir yra kad su iš į ar bet apie tai kaip po jo už buvo bus nuo iki dėl prie tik jau dar metų metais jis ji jie taip pat pagal sakė teigė kuris kurie prieš tarp',
      letters: 'ąčęėįšųūž',
      endings: 'imas imo oje ių ams ais',
      example: 'Premjeras antradienį sakė, kad tiltas iki pavasario bus uždarytas.',
    },
    {
      language: 'sq',
      words:
        'dhe në e të i me një për nga se që është ka janë nuk më do por si ishte kjo ky pas kanë mbi tha shtoi ose duke edhe deri gjatë ndaj kundër vit',
      letters: 'ëç',
      endings: 'ave uar imit ës it',
      example: 'Kryeministri tha të martën se ura do të mbetet e mbyllur deri në pranverë.',
    },
    {
      language: 'az',
      words:
        'və bir bu da də üçün ilə olan sonra görə nə var yox amma ki isə o dedi bildirib edib deyib ilə daha çox kimi tərəfindən qarşı arasında hər deyil',
      letters: 'əğışçöü',
      endings: 'lar lər dır dir nın nin ında ində',
      example: 'Baş nazir bildirib ki, körpü yaza qədər bağlı olacaq və təmir ediləcək.',
    },
    {
      language: 'sw',
      words:
        'na ya wa kwa ni katika za la kuwa cha hii huo hiyo yake wake kama pia baada ya ili lakini alisema amesema watu mwaka siku rais serikali hadi kati sana tu nchi',
      endings: 'wa isha',
      example: 'Waziri mkuu alisema siku ya Jumanne kuwa daraja hilo litafungwa hadi mwaka ujao.',
    },
    {
      language: 'tl',
      words:
        'ang ng sa na mga ay at ni si para kay hindi ito siya sila niya nila may mula dahil kung pero noong isang ayon naman lang pa rin din nang',
      example: 'Sinabi ng punong ministro noong Martes na mananatiling sarado ang tulay hanggang tagsibol.',
    },
  ],
  Cyrillic: [
    {
      language: 'ru',
      words:
        'и в не на что с по это как а то из от за для к о об но он она они его её их был была было были быть также который которая которые при до после или если уже году года лет сообщил заявил сказал может во же бы между только два две три понедельник вторник среду четверг пятницу субботу воскресенье',
      letters: 'ыэё',
      endings: 'ого ать ить ция ный ая',
      example: 'Премьер-министр заявил во вторник, что мост останется закрытым до весны.',
    },
    {
      language: 'uk',
      words:
        'і в у не на що з по це як а та із від за для до про але він вона вони його її їх був була було були бути також який яка які при після або якщо вже році року років повідомив заявив сказав може щоб між тільки й дві два три понеділок вівторок середу четвер суботу неділю',
      letters: 'іїєґ',
      endings: 'ого ати ити ція ний',
      example: 'Прем’єр-міністр заявив у вівторок, що міст залишиться закритим до весни.',
    },
    {
      language: 'bg',
      words:
        'и в не на че с по това как а то от за да се са е о но той тя те му им беше бе бяха също който която които при до след или ако вече година години заяви каза може във към между само ще съобщи',
      letters: 'ъщ',
      endings: 'ата ите ето ият ване',
      example: 'Премиерът заяви във вторник, че мостът ще остане затворен до пролетта.',
    },
    {
      language: 'sr',
      words:
        'и у је на се да су за са од о не што како или али из до по који која које био била било ће бити није као већ након између према рекао године само може те их му још против',
      letters: 'ђјљњћџ',
      endings: 'ње ост има ања',
      example: 'Премијер је у уторак рекао да ће мост бити затворен до пролећа.',
    },
    {
      language: 'mk',
      words:
        'и во е на се да не за со од што како или но до по кој која кои беше ќе нема како по меѓу според рече изјави година само може им му уште против дека',
      letters: 'ѓќѕјљњџ',
      endings: 'ата ите ето ање от',
      example: 'Премиерот рече во вторникот дека мостот ќе остане затворен до пролет.',
    },
    {
      language: 'be',
      words:
        'і ў не на што з па гэта як а то ад за для да пра але ён яна яны яго яе іх быў была было таксама які пры пасля або калі ужо годзе гады сказаў можа',
      letters: 'ўіё',
      endings: 'ага аць цца ння',
      example: 'Прэм’ер-міністр сказаў у аўторак, што мост застанецца закрыты да вясны.',
    },
    {
      language: 'kk',
      words:
        'және мен бұл деп үшін бар де да ол туралы болып бойынша кейін екі жылы деді айтты қазақстан бірге болды емес',
      letters: 'әғқңөұүһі',
      example: 'Премьер-министр сейсенбі күні көпір көктемге дейін жабық болады деп айтты.',
    },
  ],
  Arabic: [
    {
      language: 'ar',
      words:
        'في من على إلى أن عن مع هذا هذه التي الذي كان كانت قال قالت بعد قبل بين لا ما لم لن ذلك كما أو قد ان هو هي وقال وفي حتى خلال يوم الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد',
      letters: 'ةأإىؤئ',
      example: 'قال رئيس الوزراء يوم الثلاثاء إن الجسر سيظل مغلقا حتى الربيع.',
    },
    {
      language: 'fa',
      words: 'در به از که این را با است برای آن و تا یک بر هم بود شد شده می نیز وی گفت کرد خود پس اما ها های',
      letters: 'پچژگیک',
      example: 'نخست وزیر روز سه شنبه گفت که این پل تا بهار بسته می ماند.',
    },
    {
      language: 'ur',
      words: 'کے میں کی ہے اور سے کا کو نے پر ہیں کہ اس ان یہ بھی تھا تھی ہو گیا کہا نہیں کر بعد ایک',
      letters: 'ٹڈڑںےہھ',
      example: 'وزیر اعظم نے منگل کو کہا کہ پل موسم بہار تک بند رہے گا۔',
    },
    {
      language: 'ps',
      words: 'د په چې کې او له سره دي دی ده یې نه هم ته به شوي وو وايي',
      letters: 'ښځڅټډړڼګېۍ',
      example: 'لومړي وزیر د سې شنبې په ورځ وویل چې پل به تر پسرلي پورې تړلی وي.',
    },
  ],
  Devanagari: [
    {
      language: 'hi',
      words: 'के में की है और से का को ने पर हैं कि इस यह भी था थी हो गया कहा नहीं कर बाद एक लिए',
      example: 'प्रधानमंत्री ने मंगलवार को कहा कि पुल वसंत तक बंद रहेगा।',
    },
    {
      language: 'mr',
      words: 'आणि आहे या च्या मध्ये ला ते हे नाही होते होता केली केले म्हणाले आहेत की तर पण',
      letters: 'ळ',
      example: 'पंतप्रधान मंगळवारी म्हणाले की पूल वसंत ऋतूपर्यंत बंद आहे आणि ते काम सुरू आहे.',
    },
    {
      language: 'ne',
      words: 'र छ को मा ले लाई भएको गरेको छन् पनि हो थियो भने तथा यो गर्ने बताए',
      example: 'प्रधानमन्त्रीले मंगलबार भने कि पुल वसन्तसम्म बन्द रहने छ र काम पनि भएको छ।',
    },
  ],
} as const satisfies Record<string, readonly LanguageProfile[]>

/** Scripts that (in news) nearly always mean one language. Japanese is told from Chinese by its kana. */
export const languageOfScript: readonly (readonly [script: string, language: string])[] = [
  ['Han', 'zh'],
  ['Hiragana', 'ja'],
  ['Katakana', 'ja'],
  ['Hangul', 'ko'],
  ['Greek', 'el'],
  ['Hebrew', 'he'],
  ['Thai', 'th'],
  ['Bengali', 'bn'],
  ['Tamil', 'ta'],
  ['Telugu', 'te'],
  ['Kannada', 'kn'],
  ['Malayalam', 'ml'],
  ['Gujarati', 'gu'],
  ['Gurmukhi', 'pa'],
  ['Sinhala', 'si'],
  ['Georgian', 'ka'],
  ['Armenian', 'hy'],
  ['Ethiopic', 'am'],
  ['Khmer', 'km'],
  ['Lao', 'lo'],
  ['Myanmar', 'my'],
]

/** Particles inside names, which say nothing of the text's language: "Rio de Janeiro", "Ursula von der Leyen". */
export const nameParticles =
  'de del della di da do dos das du des la le los las el al bin ibn van der den von zu y e i af av'
