/** Ways to hide words from a filter and not from a reader. */
export interface Trick {
  readonly name: string;
  readonly apply: (text: string) => string;
}

/** What a trick works on: words, the shape of letters, what is put between letters, gaps, and how it is encoded. */
const LAYERS: readonly RegExp[] = [
  /run together|humps|hashtag|for spaces|stretched|letter twice|masked|I for l|rn for m/,
  /^(?!.*(?:between|in words|apart|cut|spac|a line|entit|percent|escapes|comments|tags|isolates|embedded|revers|struck|lined|slashed|marks|in circles|brackets))/,
  /between letters|in words|struck|underlined|slashed|stacked|in circles/,
  /apart|cut by|cut at|spaced|spaces|a line|first letter/,
  /entities|percent|escapes|comments|tags|isolates|embedded|reversed/,
];

const [SHAPE, ENCODING] = [1, 4];
const layerOf = ({ name }: Trick): number => LAYERS.findIndex((test) => test.test(name));

/**
 * Whether `over` can be laid over words in the disguise `under` and be undone: what is put in between letters leaves no
 * words to work on, and what is encoded has to be decoded first.
 */
export const canLay = (over: Trick, under: Trick): boolean =>
  layerOf(over) > layerOf(under) && (layerOf(under) <= SHAPE || layerOf(over) === ENCODING);

const letters = "abcdefghijklmnopqrstuvwxyz";

const eachLetter =
  (to: (letter: string, index: number) => string) =>
  (text: string): string =>
    [...text].map((char, i) => (letters.includes(char) ? to(char, i) : char)).join("");

const alphabet = (name: string, first: number): Trick => ({
  name,
  apply: eachLetter((letter) => String.fromCodePoint(first + letters.indexOf(letter))),
});

const table = (name: string, pairs: string): Trick => {
  const map = new Map(pairs.split(" ").map((pair) => [pair[0] ?? "", pair.slice(1)]));
  return { name, apply: eachLetter((letter) => map.get(letter) ?? letter) };
};

const words = (name: string, to: (word: string) => string): Trick => ({
  name,
  apply: (text) => text.replace(/[a-z]+/g, to),
});

const middle = (word: string, between: string): string => {
  const at = Math.floor(word.length / 2);
  return word.length < 3 ? word : word.slice(0, at) + between + word.slice(at);
};

const inMiddle = (name: string, between: string): Trick => words(name, (word) => middle(word, between));
const between = (name: string, sign: string): Trick => words(name, (word) => [...word].join(sign));

const escaped = (name: string, to: (code: number, char: string) => string): Trick => ({
  name,
  apply: (text) => [...text].map((char) => to(char.codePointAt(0) ?? 0, char)).join(""),
});

const hex = (code: number, size = 2): string => code.toString(16).padStart(size, "0");
const backwards = (text: string): string => [...text].reverse().join("");
const camel = (text: string): string =>
  text
    .split(/[^a-z]+/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join("");

const INVISIBLE: readonly (readonly [string, number])[] = [
  ["zero-width space", 0x200b],
  ["zero-width joiner", 0x200d],
  ["zero-width non-joiner", 0x200c],
  ["word joiner", 0x2060],
  ["byte order mark", 0xfeff],
  ["soft hyphen", 0xad],
  ["grapheme joiner", 0x34f],
  ["Arabic letter mark", 0x61c],
  ["left-to-right mark", 0x200e],
  ["invisible times", 0x2062],
  ["variation selector", 0xfe0f],
  ["tag", 0xe0061],
  ["interlinear anchor", 0xfff9],
  ["musical begin beam", 0x1d173],
  ["bell", 7],
  ["next line control", 0x84],
];

/** Every single trick. Each is readable to a person, save the escapes, which programs undo before showing. */
export const tricks: readonly Trick[] = [
  ...(
    [
      ["bold", 0x1d41a],
      ["bold italic", 0x1d482],
      ["bold script", 0x1d4ea],
      ["bold Fraktur", 0x1d586],
      ["double-struck", 0x1d552],
      ["sans bold", 0x1d5ee],
      ["sans italic", 0x1d622],
      ["monospace", 0x1d68a],
      ["full width", 0xff41],
      ["circled", 0x24d0],
      ["circled negative", 0x1f150],
      ["squared", 0x1f130],
      ["squared negative", 0x1f170],
      ["in brackets", 0x249c],
    ] as const
  ).map(([name, first]) => alphabet(name, first)),
  table("small capitals", "aᴀ bʙ cᴄ dᴅ eᴇ fꜰ gɢ hʜ iɪ jᴊ kᴋ lʟ mᴍ nɴ oᴏ pᴘ rʀ sꜱ tᴛ uᴜ vᴠ wᴡ yʏ zᴢ"),
  table("superscript", "aᵃ bᵇ cᶜ dᵈ eᵉ fᶠ gᵍ hʰ iⁱ jʲ kᵏ lˡ mᵐ nⁿ oᵒ pᵖ rʳ sˢ tᵗ uᵘ vᵛ wʷ xˣ yʸ zᶻ"),
  table("Cyrillic", "aа cс eе iі oо pр sѕ xх yу jј hһ"),
  table("Cyrillic, loosely", "aа bв cс eе hн kк mм nп oо pр rг tт uц wш yу xх iі sѕ"),
  table("Greek", "aα eε iι kκ nη oο pρ tτ uυ vν xχ yγ wω"),
  table("Cherokee capitals", "aᎪ bᏴ cᏟ eᎬ gᏀ hᎻ jᎫ kᏦ lᏞ mᎷ pᏢ rᏒ sᏚ tᎢ vᏙ wᎳ zᏃ"),
  table("Lisu capitals", "aꓮ bꓐ cꓚ dꓓ eꓰ fꓝ gꓖ hꓧ iꓲ jꓙ kꓗ lꓡ mꓟ nꓠ oꓳ pꓑ rꓣ sꓢ tꓔ uꓴ vꓦ wꓪ xꓫ yꓬ zꓜ"),
  table("Armenian", "oօ nո uս hհ gց qզ fք lւ"),
  table("strokes and hooks", "bƀ dđ eɇ gǥ hħ iɨ lł oø rɍ tŧ uʉ yɏ zƶ"),
  table("accents", "aá cç eë ií nñ oô sš uü yÿ zž gğ"),
  table("emoji letters", "a🅰 b🅱 o🅾 p🅿 m\u24c2\ufe0f i\u2139\ufe0f"),
  ...INVISIBLE.flatMap(([name, code]) => [
    between(`${name} between letters`, String.fromCodePoint(code)),
    inMiddle(`${name} in words`, String.fromCodePoint(code)),
  ]),
  { name: "struck out", apply: eachLetter((letter) => `${letter}\u0336`) },
  { name: "underlined", apply: eachLetter((letter) => `${letter}\u0332`) },
  { name: "slashed", apply: eachLetter((letter) => `${letter}\u0338`) },
  { name: "stacked marks", apply: eachLetter((letter) => `${letter}\u0301\u0316\u0353\u0489\u030d`) },
  { name: "in circles", apply: eachLetter((letter) => `${letter}\u20dd`) },
  { name: "reversed by an override", apply: (text) => `\u202e${backwards(text)}\u202c` },
  words("words reversed by overrides", (word) => `\u202e${backwards(word)}\u202c`),
  { name: "in isolates", apply: (text) => `\u2068${text}\u2069` },
  { name: "embedded", apply: (text) => `\u202a${text}\u202c` },
  escaped("decimal entities", (code) => `&#${code};`),
  escaped("hexadecimal entities", (code) => `&#X${hex(code)};`),
  escaped("padded entities", (code) => `&#0000${code};`),
  escaped("entities without semicolon", (code, char) => (char === " " ? char : `&#${code}`)),
  escaped("entities twice", (code) => `&amp;#${code};`),
  escaped("percent", (code) => `%${hex(code)}`),
  escaped("percent twice", (code) => `%25${hex(code)}`),
  escaped("script escapes", (code) => `\\u${hex(code, 4)}`),
  inMiddle("soft hyphen entities", "&shy;"),
  inMiddle("empty tags", "<b></b>"),
  inMiddle("comments", "<!-- x -->"),
  table("leet", "a4 e3 i1 o0 s5 t7"),
  table("leet with signs", "a@ e3 i! o0 s$ t+ l|"),
  table("digits for some", "e3 o0"),
  table("l as 1", "l1 o0"),
  table("drawn letters", "v\\/ o() w\\/\\/"),
  ...[..."./-_*|~·•,+^=:\\"].map((sign) => between(`letters apart by ${sign}`, sign)),
  between("letters apart by emoji", "🗳️"),
  between("letters apart by hyphens", "--"),
  {
    name: "spaced out",
    apply: (text) => text.replace(/[a-z]+/g, (word) => [...word].join(" ")).replace(/(?<= ) | (?= )/g, "  "),
  },
  {
    name: "spaced out, wider between words",
    apply: (text) =>
      text
        .split(" ")
        .map((w) => [...w].join(" "))
        .join("   "),
  },
  { name: "spaced out evenly", apply: (text) => [...text.replaceAll(" ", "")].join(" ") },
  {
    name: "no-break spaces",
    apply: (text) =>
      text
        .split(" ")
        .map((w) => [...w].join("\u00a0"))
        .join("  "),
  },
  { name: "one letter a line", apply: (text) => [...text.replaceAll(" ", "")].join("\n") },
  { name: "spaced dashes", apply: (text) => [...text.replaceAll(" ", "")].join(" - ") },
  words("stretched thrice", (word) => word.replace(/[aeiou]/g, "$&$&$&")),
  words("stretched long", (word) => word.replace(/[aeiou](?=[^aeiou]*$)/, (vowel) => vowel.repeat(9))),
  words("every letter twice", (word) => word.replace(/./g, "$&$&")),
  inMiddle("cut by a space", " "),
  inMiddle("cut by a thin space", "\u2009"),
  inMiddle("cut by a blank Braille cell", "\u2800"),
  inMiddle("cut by a full stop", "."),
  inMiddle("cut by an asterisk", "*"),
  inMiddle("cut at a line end", "-\n"),
  words("a vowel masked", (word) => (word.length < 4 ? word : word.replace(/(?<=.)[aeiou]/, "*"))),
  words("first letter in brackets", (word) => `(${word.slice(0, 1)})${word.slice(1)}`),
  { name: "run together", apply: (text) => text.replaceAll(" ", "") },
  { name: "humps", apply: camel },
  { name: "hashtag", apply: (text) => `#${camel(text)}` },
  { name: "small hashtag", apply: (text) => `#${text.replace(/[^a-z]/g, "")}` },
  { name: "hashtag of capitals", apply: (text) => `#${text.replace(/[^a-z]/g, "").toUpperCase()}` },
  { name: "I for l", apply: (text) => text.replaceAll("l", "I") },
  { name: "rn for m, vv for w", apply: (text) => text.replaceAll("m", "rn").replaceAll("w", "vv") },
  {
    name: "capitals at random",
    apply: (text) => [...text].map((c, i) => (i % 3 ? c : c.toUpperCase())).join(""),
  },
  { name: "capitals", apply: (text) => text.toUpperCase() },
  { name: "underscores for spaces", apply: (text) => text.replaceAll(" ", "_") },
  { name: "plus for spaces", apply: (text) => text.replaceAll(" ", "+") },
];

/** A generator of numbers in [0, 1) from a seed: mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
