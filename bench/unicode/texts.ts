/** Claims that a disguise must not hide; each is found by the claim detector when written plainly. */
export const claims: readonly string[] = [
  "the election is rigged",
  "they stole the election",
  "the polls are closed",
  "do not vote",
  "vote by text message",
  "mail ballots are full of fraud",
  "the election was stolen from us",
  "get paid to vote",
  "your vote does not matter",
  "dead people voted in this election",
];

/** Honest words in many languages and scripts, with the joiners, marks and directions that they need. */
export const honest: readonly string[] = [
  "नमस्कार कैल्डर, मंगलवार को मतदान करें।",
  "கால்டர் மக்களே, செவ்வாயன்று வாக்களியுங்கள்",
  "क्‍षमा और श्री\u200Dमान",
  "سه‌شنبه رأی می‌دهیم",
  "صوّتوا يوم الثلاثاء في مقاطعة كالدر",
  "הצביעו ביום שלישי במחוז קלדר \u2067(Calder)\u2069",
  "Голосуйте во вторник, рассвет близко",
  "Ψηφίστε την Τρίτη στο Κάλντερ",
  "Քվեարկեք երեքշաբթի",
  "ხმა მიეცით სამშაბათს",
  "火曜日にカルダー郡で投票しよう Tシャツも",
  "화요일에 투표하세요",
  "星期二请投票，支持我们的学校",
  "วันอังคารนี้ไปเลือกตั้งกันนะ",
  "នៅថ្ងៃអង្គារ សូមបោះឆ្នោត",
  "အင်္ဂါနေ့ မဲပေးပါ",
  "ማክሰኞ ድምጽ ይስጡ",
  "Hãy đi bầu cử vào thứ Ba tại Hạt Calder",
  "Tie\u0302\u0301ng Vie\u0323\u0302t cu\u0309a chu\u0301ng ta",
  "Głosuj we wtorek, żółć i gęś jaźń",
  "Salı günü oy verin, ışık ve İstanbul",
  "Øystein og Åse stemmer tirsdag på Ærø",
  "Straße, Größe, Übung: wählt am Dienstag",
  "Votez mardi, cœur léger, dès l'été",
  "¡Vota el martes! ¿Dónde está tu casilla?",
  "Vote 🇺🇸 with your family 👨‍👩‍👧 1️⃣ ❤️ on Tuesday",
  "Calder выборы 2026 and the Ελλάδα picnic",
  "ᎣᏏᏲ ᏣᎳᎩ",
  "ꓡꓲ-ꓢꓴ",
  "5 µg of β-carotene at 25 °C, π ≈ 3.14",
];

/** A payer notice and statutory wordings, as a reader should see them. */
export const notices: readonly string[] = [
  "paid for by calder county voters",
  "paid for by friends of rosa lindqvist",
  "this image has been manipulated",
  "created in whole or in part with the use of generative artificial intelligence",
];

const MEGABYTE = 1_000_000;
const filled = (part: string): string => part.repeat(Math.ceil(MEGABYTE / part.length)).slice(0, MEGABYTE);

/** A megabyte each of what is slow to read when it is read carelessly. */
export const heavy: readonly (readonly [name: string, text: string])[] = [
  [
    "English prose",
    "They want to change how we vote in Calder County. Rosa has a plan: $25k for schools & 4th of July picnics! ",
  ],
  ["Hindi", "आप सभी से अनुरोध है कि मतदान करें। "],
  ["Arabic", "صوتوا يوم الثلاثاء في الانتخابات "],
  ["Chinese without spaces", "请在星期二投票给我们的候选人"],
  ["Cyrillic", "Голосуйте во вторник на выборах. "],
  ["lone surrogates", "\ud800"],
  ["words with half pairs", "vo\udc00te "],
  ["overrides", "\u202E"],
  ["reversed words", "\u202Eetov\u202C "],
  ["zero-width in words", "v\u200Bo\u200Bte "],
  ["spelled words", "v o t e "],
  ["dotted letters", "v.o.t.e."],
  ["ampersands", "&amp;"],
  ["open tags", "<b "],
  ["percent signs", "%25"],
  ["bold letters", "𝐯𝐨𝐭𝐞 "],
  ["leet", "v0t3 r1gg3d "],
  ["one leet word", "v0t3r1gg3d"],
  ["one letter", "a"],
  ["words run together", "donotvote"],
  ["hashtags", "#stopthesteal "],
  ["one hashtag", "#StopTheSteal"],
  ["masked words", "v*te "],
  ["hyphens", "a-"],
  ["backslashes", "|\\/|"],
  ["pieces of words", "elec tion "],
  ["full stops", "."],
  ["question marks in lines", ". \n"],
  ["quotation marks", '."'],
  ["line feeds", "\n"],
  ["flags", "🇺🇸"],
  ["mixed scripts", "vоtе рolls "],
].map(([name = "", part = ""]): [string, string] => [name, filled(part)]);

/** One letter under 100,000 marks, in two scripts. */
export const marked: readonly (readonly [name: string, text: string])[] = [
  ["100,000 marks on a Latin letter", `vote a${"\u0301".repeat(100_000)}`],
  ["100,000 marks on a Thai letter", `ก${"\u0e49".repeat(100_000)}`],
];
