/**
 * Letters of other scripts, and signs, that look like a Latin letter; by Latin letter, capitals and small
 * alike.
 */
const LOOKALIKES: Readonly<Record<string, string>> = {
  a: "аАαΑᎪꓮձ",
  b: "ВΒЬьᏴꓐ",
  c: "сСϲϹᏟꓚ",
  d: "ԁᎠꓓժ",
  e: "еЕΕєҽ℮Ꭼꓰ",
  f: "ϜꓝƑք",
  g: "ԌցᏀꓖ",
  h: "һНΗհᎻꓧ",
  i: "іІΙιӏᎥꓲ",
  j: "јЈϳᎫꓙ",
  k: "КΚκᏦꓗ",
  l: "ӀւᏞꓡ",
  m: "МΜᎷꓟ",
  n: "ΝոηꓠՈ",
  o: "оОοΟσօՕ०੦০௦೦൦๐໐٥۵ഠꓳ",
  p: "рРρΡᏢꓑ",
  q: "ԛզԚ",
  r: "ᏒꓣᎡ",
  s: "ѕЅՏᏚꓢ",
  t: "ТΤτᎢꓔ",
  u: "υսՍꓴ",
  v: "νѵѴᏙꓦ",
  w: "ԝѡωԜաᎳꓪ",
  x: "хХχΧꓫ",
  y: "уУγΥүҮꓬ",
  z: "ΖᏃꓜ",
};

/** Looser likenesses, good only in a word that has Latin letters too. */
const LOOSE: Readonly<Record<string, string>> = {
  b: "вβ",
  e: "εэ",
  h: "н",
  i: "ί١۱",
  k: "к",
  m: "м",
  n: "пиИ",
  r: "гяЯ",
  t: "т†",
  u: "цμ",
  w: "шщ",
  x: "ж",
};

/** Latin or styled letters that no Unicode normalisation turns into the plain one. */
const STYLED: Readonly<Record<string, string>> = {
  a: "ᴀɑⱥ",
  ae: "æÆ",
  b: "ʙƀɓ",
  c: "ᴄȼ",
  d: "ᴅđĐɖð",
  e: "ᴇɇəǝ",
  f: "ꜰƒ",
  g: "ɢɡǥ",
  h: "ʜħĦ",
  i: "ɪıɩɨ",
  j: "ᴊɉ",
  k: "ᴋƙ",
  l: "ʟłŁƚ",
  m: "ᴍɱ",
  n: "ɴƞɲ",
  o: "ᴏøØɵ",
  p: "ᴘƥ",
  q: "ꞯɋ",
  r: "ʀɍ",
  s: "ꜱʂ",
  t: "ᴛŧŦƭ",
  u: "ᴜʉ",
  v: "ᴠʋ",
  w: "ᴡ",
  x: "ꭓ",
  y: "ʏɏ",
  z: "ᴢƶ",
  "'": "‘’ʼ′`´",
  '"': "“”„«»",
  "-": "‐‑‒–—―−",
};

const inverted = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(table).flatMap(([to, from]) => [...from].map((char) => [char, to] as const)));

const lookalikes = inverted(LOOKALIKES);
const loose = inverted({ ...LOOSE });
const styled = inverted(STYLED);

/**
 * First code points of runs of 26 letters in circles, squares and brackets that NFKC leaves or dresses up.
 */
const ENCLOSED = [0x1f150, 0x1f170, 0x1f110, 0x1f1e6, 0x249c] as const;

/**
 * Blocks from Armenian to Ol Chiki: living scripts in which compatibility forms and Latin letters do not
 * occur.
 */
const ARMENIAN = 0x530;
const PHONETIC = 0x1c80;

const MARKS = /\p{M}+/gu;
const LATIN = /\p{Script=Latin}/u;

/** A styled, enclosed or accented character as plain letters, case kept where Unicode keeps it. */
export function plainLetter(char: string): string {
  if (char.length === 1 && char < "\x7F" && char !== "`") return char;
  const known = styled.get(char);
  if (known !== undefined) return known;
  const code = char.codePointAt(0) ?? 0;
  if (code >= ARMENIAN && code < PHONETIC) return char;
  const first = ENCLOSED.find((start) => code >= start && code < start + 26);
  if (first !== undefined) return String.fromCharCode(97 + code - first);
  const composed = char.normalize("NFKC");
  const bare = composed.normalize("NFD").replace(MARKS, "");
  return LATIN.test(bare) || /^[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(bare) ? bare : composed;
}

export const isLatin = (char: string): boolean => LATIN.test(char);

/** The Latin letter that `char` passes for, if any; `beside` Latin letters a looser likeness is enough. */
export function lookalike(char: string, beside: boolean): string | undefined {
  return lookalikes.get(char) ?? (beside ? loose.get(char) : undefined);
}
