// Words that say what a label or a mark is, in English, German, Spanish and French, folded (see fold.ts).
import { fold } from './fold.ts';
import type { Role } from './model.ts';

const words = (list: string): ReadonlySet<string> => new Set(fold(list).split(/\s+/).filter(Boolean));

/** What a transcript calls those who work on the air. */
export const ROLES: ReadonlyMap<string, Role> = new Map(
  Object.entries({
    host: 'host cohost anchor moderator moderador moderadora moderateur moderatrice moderatorka presentator programledare prowadzacy prowadzaca アナウンサー presenter interviewer conductor moderatorin moderation gastgeber gastgeberin presentador presentadora conductora locutor locutora anfitrion anfitriona animateur animatrice presentateur presentatrice entrevistador entrevistadora interviewerin intervieweur intervieweuse conduttore conduttrice intervistatore intervistatrice apresentador apresentadora ведущий ведущая ведучий ведуча 主持人 主播 聞き手 司会 앵커 진행자 المذيع المذيعة المقدم مقدم',
    reporter:
      'byline reporter correspondent reporterin korrespondent korrespondentin reportero reportera corresponsal periodista correspondant correspondante journaliste giornalista jornalista dziennikarz dziennikarka reporterka inviato inviata enviado enviada envoye envoyee verslaggever verslaggeefster журналист журналистка корреспондент кореспондент 记者 記者 기자 المراسل المراسلة',
    guest:
      'guest guests interviewee gast studiogast entrevistado entrevistada invitado invitada invite invitee ospite convidado convidada гость гостья гість гостя 嘉宾 嘉賓 ゲスト الضيف',
    narrator:
      'narrator erzahler erzahlerin autor autorin sprecher sprecherin narrador narradora narrateur narratrice recit 旁白 ナレーション ナレーター',
    announcer: 'announcer ansager ansagerin speaker-announcer annonceur диктор',
    interpreter:
      'interpreter translator dolmetscher dolmetscherin ubersetzer ubersetzerin interprete traductor traductora traducteur traductrice',
  } satisfies Record<Role, string>).flatMap(([role, list]) =>
    list.split(' ').map((word) => [fold(word), role as Role] as const),
  ),
);

/** Who reads the news: behind a name and in a list of names; before a colon alone it is anybody who does. */
export const NEWSCASTER = /^news(?:caster|reader)s?$/;

/** Forms of address before a name: they name no office. */
export const HONORIFICS = words(
  'mr mrs ms miss mx dr prof rev fr hon honorable honourable sir dame madam mister missus messrs herr frau fraulein dipl mag ing lic shri smt senor senora sr srta sra dra monsieur madame mademoiselle mme mlle signor signora sig dott dottssa dottor dottoressa avv avvocato avvocata dna pr mgr maitre mons ks univprof dipling mevrouw meneer mevr dhr senhor senhora senyor senyora sigra господин госпожа пан пані',
);

/** Forms of address that no woman has, and that no man has: two people of one surname are told apart by them. */
export const ADDRESSES: readonly ReadonlySet<string>[] = [
  words('mr mister sir herr senor sr monsieur signor meneer dhr senhor senyor господин пан'),
  words(
    'mrs ms miss missus dame madam frau fraulein senora srta sra dra madame mademoiselle mme mlle signora sigra mevrouw mevr senhora senyora госпожа пані',
  ),
];

/** Offices that stand before a name. Words that are given names as well (Dean, King, Prince, Major) are left out. */
export const TITLES = words(
  `president senator sen representative rep congressman congresswoman governor gov mayor sheriff secretary general gen admiral colonel col captain
  capt lieutenant lt sergeant sgt officer detective det chief justice judge attorney ambassador minister chancellor professor reverend pastor father
  sister brother rabbi imam bishop archbishop cardinal doctor speaker commissioner councilman councilwoman councilmember councilor alderman
  delegate assemblyman assemblywoman director chairman chairwoman chair ceo coach spokesman spokeswoman spokesperson leader commander
  lord whip counsel gentleman emerita emeritus comptroller executive assemblymember sec pres adm cmdr amb deputy superintendent supt inspector insp constable trooper councillor cllr baroness
  vorsitzender vorsitzende vors abg sts srs srsin bkin commodore prasident prasidentin kanzler kanzlerin ministerin bundeskanzler bundeskanzlerin burgermeister burgermeisterin minister-prasident
  ministerprasident ministerprasidentin professorin landrat landratin ingenieur ingenieurin staatssekretar staatssekretarin
  presidente presidenta vicepresidente vicepresidenta secretario secretaria diputado diputada senador senadora gobernador gobernadora alcalde alcaldesa ministro
  ministra profesor profesora doctora presidente ministre maire prefet procureur procureure syndic senateur senatrice professeur professeure docteur docteure depute deputee deputado deputada prefeito prefeita ministerio onorevole sindaco embajador embajadora portavoz vocera vocero
  conseller consellera alcaldessa burgemeester presidenten ministern prezydent posel poslanka президент министр депутат губернатор мэр міністр мер`,
);

/** Words that stand before or between the words of an office. */
export const TITLE_PARTS = words(
  `vice former fmr ex prime deputy assistant associate acting foreign defense finance interior attorney state us u.s lieutenant secretary of the for
  staff supreme court house senate majority minority national police fire city county opposition military major maj brigadier brig rear majority republican
  first second special democratic external affairs district county borough american russian chinese british french german iranian israeli ukrainian mexican canadian japanese indian european retired then
  fruhere fruherer ehemalige ehemaliger stellvertretende stellvertretender ancien ancienne expresidente premier premiere primer primera de
  lex antic antiga voormalig voormalige forre byly byla бывший бывшая колишній колишня`,
);

/** What people do, before the name of one. Words that are given names as well (Archer, Parker, Taylor) are left out. */
export const TRADES = words(
  `academic activist actor actress analyst archaeologist archivist artist astronaut author bailiff biologist caller climatologist comedian conservator curator dancer designer dispatcher doctor driver economist
  editor engineer entrepreneur environmentalist farmer filmmaker firefighter fisherman geologist guitarist historian intern journalist lawyer librarian listener
  meteorologist midwife musician naturalist neighbor neighbour newscaster newsreader novelist nurse organizer painter paramedic philosopher photographer physician
  physicist pianist pilot playwright poet political producer psychologist rancher ranger researcher resident scientist singer songwriter sociologist soldier
  student survivor teacher therapist trucker veteran veterinarian volunteer writer zoologist`,
);

/** The same by how such words end, in German, where every noun has a capital, "CDU-Generalsekretär", "Virologin", and else: "Chemist". */
export const TRADE =
  /(?:\p{L}{3}(?<!qv|kv|qu)ist|ician|ographer|minister|sekretar|prasident|sprecher|chef|korrespondent|experte|expertin|forscher|loge|login|logen|journalist|spezialist|aktivist|wissenschaftler|leiter|direktor|autor|steller|spieler|politiker|anwalt|anwaltin|arzt|arztin|meister|vorsitzende|vorsitzender|vorsitzenden|beauftragte|beauftragter|beauftragten|redakteur|hauptmann|leutnant|feldwebel|bootsmann|offizier|landwirt|lehrer|botschafter|kardinal|herrn|richter|berater|trainer|musiker|kunstler|okonom|historiker|physiker|regisseur|verleger|unternehmer)(?:in|en|s)?$|(?<!s[ae]v|kath|gu)erin$|kapitan(?:in)?$/u;

/** Small words inside surnames. */
export const PARTICLES = words(
  'de del della der den des di da das do dos du la le las los van von vom zu zum zur op ter ten te bin ibn ben bint al el abu af av e y ap mac mc o ni nic ui st st. san santa',
);

/** The Dutch one in "van 't Hoff", which `key()` would take for an initial. */
export const SHORT_ARTICLE = /^['’]t$/i;

/** The article in "Mac an Bhaird", which is a word of its own elsewhere: the word before it, and itself. */
export const isGaelicArticle = (before: string, word: string): boolean =>
  /^(?:mac|nic) (?:an|na)$/i.test(`${before} ${word}`);

/** Those of them that stay small when a rule has to decide. */
export const SMALL_PARTICLES = words(
  'de del della der den des da das do dos du la las los van von vom zu zum zur op ter ten te bin ibn ben bint af av y e',
);

/** What follows a surname. */
export const SUFFIXES = words('jr sr ii iii iv v vi vii viii xii xiii xiv xvi phd md esq mp mep msp td obe mbe cbe');

/** Those of them that are no part of the name. */
export const DEGREES = words('phd md esq mp mep msp td obe mbe cbe');

/** Several voices at once. */
export const COLLECTIVES = words(
  `all both everyone everybody crowd audience protesters protestors students kids children chorus choir group people men women girls boys team
  panel family crew voices speakers hosts fans marchers demonstrators singers reporters members players workers passengers congregation soldiers teachers prisoners villagers worshippers spectators schoolchildren
  alle beide publikum menge chor kinder demonstranten stimmen zuschauer schuler todos ambos publico multitud coro manifestantes ninos voces periodistas oyentes journalistes auditeurs zuhorer journalisten
  tous toutes ensemble foule public choeur manifestants enfants voix tutti tots totes wszyscy 众人 一同 全員 الجميع الجمهور все всі усі`,
);

/** Voices that are described and not named. */
export const UNNAMED = words(
  `man woman person male female boy girl child kid voice masc fem speaker interlocutor interlocutora interlocuteur interlocutrice caller reporter student teacher interviewer interviewee narrator
  announcer host anchor moderator interpreter translator press operator officer protester protestor demonstrator member clip witness resident
  neighbor customer driver passenger guest participant assistant introduction machine singer actor actress actor player fan soldier dispatcher
  astronaut commentator newscaster newsreader broadcaster questioner listener mother father mom dad son daughter patient doctor nurse worker vendor pilot
  reader journalist veteran activist farmer expert judge court clerk lawyer attorney guard tourist volunteer producer editor radio tv television president chairman chairwoman
  archival archive extrait extracto ausschnitt arquivo voicemail voiceover newsreel reel tape recording reading extract excerpt narration intro outro promo nats ambi archiv archivo zuspielung einspieler einspielung testimonio temoignage
  mann frau kind junge madchen stimme sprecher sprecherin anrufer anruferin moderator moderatorin horer horerin zuhorerin frage antwort zusatzfrage nachfrage zusatz zuruf passant passantin zeuge zeugin autor autorin erzahler erzahlerin ubersetzer ubersetzerin zitator zitatorin oton reporter reporterin zuschauer
  hombre mujer nino nina voz oyente presentador presentadora conductor conductora vendedor vendedora vecino vecina testigo pregunta respuesta repregunta intervencion reportero reportera locutor locutora periodista entrevistador entrevistadora narrador narradora entrevistado entrevistada
  uomo donna voce ascoltatore ascoltatrice homem mulher ouvinte слушатель слушательница мужчина женщина голос слухач слухачка чоловік жінка vrouw luisteraar kvinna lyssnare mezczyzna kobieta glos sluchacz sluchaczka veu oient 听众 聽眾 网友 男声 女声 リスナー المعلق المتصل متصل
  homme femme enfant journaliste traducteur traductrice garcon fille voix auditeur auditrice passant passante temoin presentateur presentatrice journaliste animateur animatrice narrateur narratrice reponse`,
);

/** What is played, and has voices of its own: "FERRY ADVERTISEMENT". */
export const PLAYED = words(
  'advertisement advert commercial trailer extract excerpt clip werbespot trailers extracts excerpts clips',
);

/** What makes such a description certain. */
export const UNKNOWN = words(
  'unidentified unknown unnamed anonymous unbekannt unbekannte unbekannter nicht no identificado identificada desconocido desconocida non identifie identifiee inconnu inconnue anonyme identificat okand onbekende nieznany nieznana niezidentyfikowany niezidentyfikowana sconosciuto sconosciuta desconhecido desconhecida неизвестный неизвестная невідомий невідома',
);

/** Voices that no one has. */
export const SYNTHETIC = words(
  'ai-generated automated computer computerized computer-generated robot robotic synthetic synthesized siri alexa text-to-speech ki-generierte computerstimme roboterstimme',
);

/** Words that begin a line of another sort: what follows their colon was not said by anybody. */
export const NOT_LABELS = words(
  `topic topics source sources photo photos picture image video audio caption captions credit credits guest guests contributor contributors note notes address mailing
  email e-mail phone tel telephone fax web website headline body title subject subjects date time update updated correction corrections editor's editors
  prologue epilogue act part chapter episode segment segments links link related read listen watch subscribe download transcript transcripts transkript transkription transcription transcripcion trascrizione transcricao manuskript mitschrift
  summary description tags tag keywords category categories share follow contact copyright publisher published posted recorded produced producer
  producers production music theme ingredients directions serves yield prep cook total servings tip tips warning caution attention faq q a answer
  question questions hint example examples references reference bibliography further resources resource location venue where when who what why how
  price tickets info information hours open closed html embed rss itunes spotify sponsor sponsors sponsored advertisement ad runtime duration length
  special thanks dear step rule nb break teaser closing promo highlight highlights series archive show lesson level option exhibit figure section volume season
  thema themen quelle quellen foto fotos bild bilder hinweis hinweise anmerkung redaktion link mehr lesen datum uhrzeit gaste adresse
  tema temas fuente fuentes foto fotos nota notas direccion fecha mas
  creditos agradecimientos impressum fazit mezcla edicion guion produccion realizacion locucion direccion sonido musica regie technik schnitt ton produktion realisation mixage montage prise
  sujet sujets photos remarque adresse auteur autrice lire ecouter credits تقديم تاريخ ضيف ضيفا ضيوف 방송 진행 대담 출연 일시 节目 時間 时间 嘉宾介绍`,
);

/** Words that begin or join sentences, by language. Greetings are the same in all: people use those of others. */
const FUNCTION_WORDS_OF: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    `the a an and or but so then plus also now here there this that these those it its he she we they you i him them us my your his her our their who whom whose
  which what when where why how if because as at by for from in into of off on out over to up with without about after before again first second third fourth
  fifth next last finally one two three four five six seven eight nine ten another others some any many most more less no not yes ok okay oh well
  says said remember listen look see consider imagine think maybe perhaps however still yet just only even
  yeah yes yep right sure hey hi hello g'day howdy alright alrighty thanks please um uh hmm ah oh wow honestly actually basically really exactly absolutely of course there're do does did is are was were be been have has had will
  would can could should may might must let let's here's there's that's it's what's i'm i've we're you're they're today tonight yesterday tomorrow
  hallo guten gruss moin servus danke willkommen tschuss hola buenos buenas gracias bienvenidos bienvenidas
  bonjour bonsoir salut merci bienvenue buongiorno buonasera grazie benvenuti ciao obrigado obrigada welcome`,
  ),
  de: words(
    `der die das ein eine einen einem einer und oder aber also denn dann nun hier dort dieser diese dieses es er sie wir ihr ich mein dein sein unser
  wer was wann wo warum wie wenn weil als am an auf aus bei bis durch fur gegen im in mit nach ohne seit um von vor zu zum zur erstens zweitens drittens
  ja nein doch noch nur auch sehr mehr sagt sagte`,
  ),
  es: words(
    `el la los las un una unos unas y o pero entonces ahora aqui este esta esto ese esa eso yo tu mi su nuestro quien que cuando donde porque como si por para
  con sin sobre desde hasta primero segundo tercero no tambien`,
  ),
  fr: words(
    `le la les un une des et ou mais donc alors maintenant ici ce cette ces cela il elle nous vous je mon ton son notre qui que quand ou pourquoi comment si par
  pour avec sans sur depuis premierement deuxiemement oui non aussi`,
  ),
};

/** Words that begin or join sentences: a capital before the colon does not make them names. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(Object.values(FUNCTION_WORDS_OF).flatMap((of) => [...of]));

const ENGLISH = FUNCTION_WORDS_OF.en ?? FUNCTION_WORDS;
const inLanguages = new Map(
  Object.entries(FUNCTION_WORDS_OF).map(([language, own]) => [language, new Set([...ENGLISH, ...own])]),
);

/**
 * Those of them that begin a sentence on a page in a language, English ones among them: "Una" and "Les" are names there, unless the page
 * is Spanish or French. All of them for a language that none of these words is of.
 */
export const functionWords = (language: string): ReadonlySet<string> => inLanguages.get(language) ?? FUNCTION_WORDS;

/** Letters without which all these words are written: "Łoś" is none of them. */
const STRANGE = /[^\p{ASCII}äöüßáéíóúñàâçèêëîïôùûœ‘’]/iu;

/** Whether a word, as printed, begins or joins sentences: in English, or in the language of a page. */
export const isFunctionWord = (word: string, language: string): boolean =>
  functionWords(language).has(fold(word).replace(/[^\p{L}'’]/gu, '')) && !STRANGE.test(word);

/** What letters tell apart: "plan B", "Vitamin C", "groupe A". */
export const LETTERED = words(
  `plan plans planes variant variante version vitamin vitamina vitamine hepatitis hepatite influenza grade type types typ tipo option opcion group groupe gruppe grupo class classe
  klasse clase team section seccion sektion part partie parte teil point punkt punto exhibit letter lettre buchstabe letra unit block bloc bloque row
  reihe category categorie kategorie categoria terminal gate pier building hall halle zone zona schedule serie series line linie`,
);

/** Words that begin a sentence before somebody's name: "Ask Ana", "Unlike Ben". */
export const OPENERS = words(
  `ask meet reach follow email contact visit join take hear enter call unlike since until sorry morning afternoon evening bye goodbye great fine dear congratulations later earlier
  meanwhile poor alongside happy thank cheers bless tell both between once whenever suddenly joining introducing brilliant lovely
  monday tuesday wednesday thursday friday saturday sunday`,
);

/** Words that begin or join sentences and are surnames as well: Carol Off, Sandra Oh, Theresa May. */
export const SURNAMES_TOO = words('off oh so may will an au ok no must');

/** Stems by which a bracketed mark is known as something heard. */
export const SOUND_STEMS: readonly string[] = [
  ...words(
    `sound soundbite music laugh laughter chuckl giggl applau applaus cheer cough sing crosstalk interpos scratch rattl creak cross-talk foreign
    non-english language speaking unintelligible inaudible indistinct indiscernible break beep bleep midroll mid-roll noise bell clap cry crying sob sigh gasp
    whistl chant scream shout yell silence pause recording voicemail newsreel clip theme intro outro ident sonic effect explosion gunfire
    gunshot siren horn bark clapp woof meow groan moan growl roar snap knock door footstep phone ring clear throat sniff snore snoring yawn hum babbl murmur
    chatter booing jingle fanfare audio actuality extract montage sobs cries exhal inhal sneez whimper shriek squeal howl yelp hisses hissing click
    hums grunt cackl vocaliz
    sourire skratt smiej gargalhad gelachter gelach klapper onverstaanba ridono incomprensib inaudivel smiech beifall klatsch rausper schluchz
    glocke schmunzel lacht lachen musik gerausch ton einspieler o-ton atmo sfx jubel husten hustet seufz singt schreit unverstandlich stimmengewirr
    pfeif weint fremdsprache spricht risa risas rien carcajad ovacion campana disparo murmullo rie musica aplauso sonido ruido canta cantando
    hablando idioma suspir grit llora tose silencio pausa ininteligible extracto grabacion efecto rire rit rient applaudi sanglot sonnerie
    cloche rires musique applaudissement bruit son chante parle parlant langue soupir cri pleur tousse extrait inintelligible generique virgule
    enregistrement ambiance interrup interromp interrump unterbr rafaga sintonia signation risos risate rialles applausi stacco
    аплодис смеет смеют неразборчив 笑 拍手 音楽 音乐 掌声 웃음 박수 음악 смех музыка звучит сміх музика ضحك تصفيق موسيقى فاصل`,
  ),
];

/** Surnames that are sounds as well. */
export const SOUNDING = words('bell bark crow cry horn hum knock rattle ring roar sing snap step');

/** Sounds that a line says to be heard, first of all its words: "Musik hoch und weg", "EFECTO: olas". */
export const SOUND_WORDS = words(
  'jingle musik kennmelodie titelmusik zwischenmusik schlussmusik atmo gerausch gerausche signation musique ambiance bruit bruits bruitage musica sonido efecto efectos rafaga sintonia ambiente stacco vinheta music virgule generique intermede pausemusicale pausamusical sfx fx soundeffect soundeffects soundof soundsof signaturetune transition crosstalk',
);

/** More of them, which begin what people are called as well, "Sound engineer": they stand alone before a colon. */
export const SOUND_LABELS = words('sound sounds song audio');

/** Words before those of sounds: "Deuxième jingle", "Theme music ends". */
export const ORDINALS = words(
  'premier premiere deuxieme second seconde troisieme dernier derniere primer primera segundo segunda tercera ultima erster zweiter dritter letzter first second third last theme opening closing',
);

/** Who is told what to do in a Spanish or Portuguese script, and is not heard. */
export const DESK = words('control tecnica tecnico operador operadora');

/** Languages as English, German, Spanish and French marks call them. */
export const LANGUAGES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ar: 'arabic arabisch arabe',
    zh: 'chinese mandarin cantonese chinesisch chino chinois',
    nl: 'dutch niederlandisch neerlandes neerlandais',
    en: 'english englisch ingles anglais',
    fr: 'french franzosisch frances francais',
    de: 'german deutsch aleman allemand',
    el: 'greek griechisch griego grec',
    ht: 'creole haitian',
    he: 'hebrew hebraisch hebreo hebreu',
    hi: 'hindi',
    it: 'italian italienisch italiano italien',
    ja: 'japanese japanisch japones japonais',
    ko: 'korean koreanisch coreano coreen',
    ku: 'kurdish kurdisch kurdo kurde',
    fa: 'farsi persian persisch persa persan',
    pl: 'polish polnisch polaco polonais',
    pt: 'portuguese portugiesisch portugues portugais',
    ru: 'russian russisch ruso russe',
    so: 'somali',
    es: 'spanish spanisch espanol espagnol',
    sw: 'swahili',
    tl: 'tagalog',
    tr: 'turkish turkisch turco turc',
    uk: 'ukrainian ukrainisch ucraniano ukrainien',
    ur: 'urdu',
    vi: 'vietnamese vietnamesisch vietnamita vietnamien',
    yo: 'yoruba',
    ps: 'pashto',
    am: 'amharic',
    bn: 'bengali',
    pa: 'punjabi',
    nv: 'navajo',
    zu: 'zulu',
    la: 'latin',
    ga: 'irish gaelic',
  }).flatMap(([tag, list]) => list.split(' ').map((word) => [word, tag] as const)),
);
