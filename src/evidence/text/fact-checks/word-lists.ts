import { stem } from "./stem.ts";

/** Words that carry no content, English and Spanish, after folding and without accents. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "a about across again all almost already also although always am among an and another any are as at be " +
    "because been being between both but by came can come could did do does doing done down during each either " +
    "else even ever every for from further get gets getting go goes going gone got had has have having he her here hers him " +
    "his how however i if in into is it its itself just let like many may me might much must my now of off on once " +
    "only onto or other our ours out own per put quite rather really same say says said saying she should so some " +
    "such than that the their theirs them then there these they thing things this those though through thus to too toward " +
    "up upon us use used very via was we well went were what when where which while who whom whose why will with within " +
    "would yet you your yours claim claims claimed claiming actually truth fact facts know knows tell tells told think video " +
    "photo image post shows show showing people person everyone somebody someone according literally simply exactly officially persona personas " +
    "al algo ante asi aun aunque bajo bien cada casi como con contra cual cuando cuyo de del desde dice dicen dijo donde " +
    "durante el ella ellas ellos en entre era eran es esa ese eso esta estaba estan estar este esto fue fueron ha habia han " +
    "hasta hay hizo la las le les lo los me mi mientras mismo mucho muy nos nuestra nuestro o os otra otro para pero poco " +
    "por porque pues que quien se sea ser si sido sin sobre son su sus tambien tan tanto te tenia tiene tienen toda todas todo " +
    "todos tras tu un una unas unos usted ya yo gente afirma afirman verdad realmente"
  ).split(" "),
);

/** Content words that every political text has: common before any index has been counted. */
export const COMMON_STEMS: ReadonlySet<string> = new Set(
  (
    "more less most least before after over under above below since until vote ballot election state county city country nation american government president candidate party republican democrat " +
    "poll year day time new old man woman family tax law money million thousand percent number make want need support oppose " +
    "plan policy news campaign senate house congress governor mayor official public school job estado pais ano presidente " +
    "gobierno"
  )
    .split(" ")
    .map(stem),
);

/**
 * Stems that stand for one another in a claim about an election, or say little: one in place of another changes nothing.
 * Everything else that is missing while something else stands in its place makes another statement.
 */
export const LIGHT_STEMS: ReadonlySet<string> = new Set(
  "vote ballot election cast night more less most least before after over under above below since until antes despues mas menos"
    .split(" ")
    .map(stem),
);

/** What is no name by itself: `County` alone may be any county. */
export const GENERIC_NAMES: ReadonlySet<string> = new Set(
  "county city town state district township parish province falls condado ciudad estado".split(" "),
);

/** Words before a name that say what part it plays. */
export const ROLES: ReadonlySet<string> = new Set(
  "in at of from to by for near under against with on de en por para a contra del".split(" "),
);

/** What turns a statement into its opposite. Contractions are parted: `didn't` is `did` and `n't`. */
export const NEGATORS: ReadonlySet<string> = new Set(
  "not n't no never none nobody nothing without neither nor cannot nunca jamas ningun ninguna ninguno nadie sin tampoco".split(
    " ",
  ),
);

/** What stands between a speaker and what is said; `according` and its like stand before the speaker. */
export const SAYING: ReadonlySet<string> = new Set(
  (
    "say says said saying claim claims claimed claiming tell tells told report reports reported admit admits admitted " +
    "announce announced warn warns warned confirm confirms confirmed believe believes insist insists dice dicen dijo " +
    "afirma afirman afirmo asegura asegurar denuncia denuncio"
  ).split(" "),
);
export const ACCORDING: ReadonlySet<string> = new Set("according per segun acuerdo".split(" "));

/** Words that go before a name and are no part of it. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    "president senator sen governor gov representative rep congressman congresswoman mayor secretary judge justice mr mrs ms dr " +
    "candidate sheriff clerk councilwoman councilman commissioner concejal concejala presidente presidenta senador senadora gobernador gobernadora alcalde alcaldesa secretario " +
    "secretaria juez jueza sr sra"
  ).split(" "),
);

/** Numbers in words; `one` and `uno` are left out because they mostly count nothing. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  [
    ..."zero,,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen,twenty"
      .split(",")
      .map((word, value) => [word, value] as const),
    ...",,dos,tres,cuatro,cinco,seis,siete,ocho,nueve,diez,once,doce,trece,catorce,quince"
      .split(",")
      .map((word, value) => [word, value] as const),
    ..."thirty,forty,fifty,sixty,seventy,eighty,ninety"
      .split(",")
      .map((word, ten) => [word, 30 + 10 * ten] as const),
    ..."veinte,treinta,cuarenta,cincuenta,sesenta,setenta,ochenta,noventa"
      .split(",")
      .map((word, ten) => [word, 20 + 10 * ten] as const),
    ["dozen", 12],
    ["docena", 12],
    ["cien", 100],
  ].filter((entry): entry is [string, number] => entry[0] !== ""),
);

export const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["cientos", 100],
  ["thousand", 1_000],
  ["mil", 1_000],
  ["k", 1_000],
  ["million", 1_000_000],
  ["millions", 1_000_000],
  ["millon", 1_000_000],
  ["millones", 1_000_000],
  ["billion", 1_000_000_000],
  ["trillion", 1_000_000_000_000],
]);
