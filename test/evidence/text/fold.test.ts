import { describe, expect, it } from "vitest";
import { foldText } from "../../../src/evidence/text/fold.ts";

const fold = (text: string): string => foldText(text).folded;

describe("foldText reads through", () => {
  it.each([
    ["capitals", "They RIGGED it", "they rigged it"],
    ["HTML entities", "d&#111; n&#x6f;t vote", "do not vote"],
    ["entities encoded twice", "v&amp;#111;te", "vote"],
    ["percent escapes", "do%20not%20vote", "do not vote"],
    ["inline tags", "vo<b></b>te<br>now", "vote now"],
    ["zero-width characters", "v\u200Bo\u2060te", "vote"],
    ["variation selectors", "v\u{E0100}o\u{E0101}te", "vote"],
    ["a right-to-left override", "\u202Eetov ton od\u202C now", "do not vote now"],
    ["isolates", "\u2066do not vote\u2069", "do not vote"],
    ["control characters", "v\u0000o\u0007t\u0085e", "vote"],
    ["terminal colours", "v\u001B[32mo\u001B[0mte now", "vote now"],
    ["no more than the colour code", "\u001B[31mvote, \u001Bvote", "vote, vote"],
    ["accents", "elección amañada", "eleccion amanada"],
    ["stacked marks", "v\u0336o\u0336t\u0336e\u0336", "vote"],
    ["mathematical letters", "𝐫𝐢𝐠𝐠𝐞𝐝 𝗏𝗈𝗍𝖾", "rigged vote"],
    ["full width", "ｒｉｇｇｅｄ", "rigged"],
    ["circled and boxed letters", "ⓥⓞⓣⓔ 🅥🅞🅣🅔 🅅🄾🅃🄴", "vote vote vote"],
    ["regional indicators that spell", "🇻🇴🇹🇪", "vote"],
    ["small capitals", "ᴠᴏᴛᴇ", "vote"],
    ["Cyrillic in Latin words", "рolls аre сlosed", "polls are closed"],
    ["words all in lookalikes", "ѕсаm", "scam"],
    ["foreign digits", "v\u0665te", "vote"],
    ["leet", "r1gged st0len e1ect1on", "rigged stolen election"],
    ["leet with signs", "$k!p +h3 |!n3 v0+3 &!f+", "skip the line vote gift"],
    ["spaced-out letters", "r i g g e d", "rigged"],
    ["spaced-out words with wider gaps", "d o n o t  v o t e", "do not vote"],
    ["separated letters", "d/o n/o/t v/o/t/e, r.i.g.g.e.d", "do not vote, rigged"],
    ["stretched words", "skiiiip theeee polllls freeee", "skip the polls free"],
    ["entities without semicolons", "v&#111te &#x0076ote", "vote vote"],
    ["upside-down words", "Calder, ǝʇoʌ ʇou op", "calder, do not vote"],
    ["comments", "vo<!-- x -->te", "vote"],
    ["script escapes", "\\u0076ote %u0076ote \\x76ote", "vote vote vote"],
    ["Greek in its own letters, where it makes a word", "δο ηοτ νοτε", "do not vote"],
    ["borrowed alphabets", "卩ㄖㄥㄥ丂 卂尺乇 ᐯOTᗴ νσтє ꪜꪮꪻꫀ", "polls are vote vote vote"],
    ["marks on borrowed letters", "Ꮩ\u0336Ꮎ\u0336Ꮖ\u0336e\u0336", "vote"],
    ["half surrogate pairs", "v\udc00o\ud800te", "vote"],
    ["drawn letters", "d() |\\|ot \\/0+3", "do not vote"],
    ["leet of digits alone, beside other leet", "v0te 15 n07 0f u5", "vote is not of us"],
    ["masked letters", "v*te st#len", "vote stolen"],
    ["letters in brackets", "(v)ote r[i]gged", "vote rigged"],
    ["separators in pairs of letters", "d.o n.o.t v.o.t.e", "do not vote"],
    ["spaced dashes", "v - o - t - e", "vote"],
    ["letters down the page", "s\nt\no\nl\ne\nn", "stolen"],
    ["every letter spaced alike", "d o n o t v o t e", "do not vote"],
    ["words in pieces", "elec tion ri gg ed th e vo te", "election rigged the vote"],
    ["a word cut at the line end", "elec-\ntion", "election"],
    ["every letter twice", "vvoottee", "vote"],
    ["words run together", "DONOTVOTE, PAIDFOR", "do not vote, paid for"],
    [
      "hashtags",
      "#StopTheSteal #stopthesteal #STOPTHESTEAL",
      "#stop the steal #stop the steal #stop the steal",
    ],
    ["hashtags with a number", "#Election2020Fraud", "#election 2020 fraud"],
    ["humps without a hash sign", "DoNotVote", "do not vote"],
    ["letters misread", "eIection baIlot frorn vvrong", "election ballot from wrong"],
    ["apostrophes left out", "dont vote, you cant", "don't vote, you can't"],
    ["runs of white space", "a  b\t c\u00A0d\n\n e", "a b c d\ne"],
  ])("%s", (_, text, expected) => {
    expect(fold(text)).toBe(expected);
  });
});

describe("foldText leaves alone", () => {
  it.each([
    "call 4th of july, 10am: $25k for ab4, covid19, b2b and rosa2026!",
    "50% off, 65+ and at&t at https://calder.gov/v0te or @rosa",
    "2020's turnout was 3,671 of 9/10",
    "world war iii at www.example.com",
    "привет мир, выборы",
    "नमस्ते smith",
    "தமிழ் வாக்கு",
    "ქართული",
    "ଓଡ଼ିଆ",
    "vote 🇺🇸🇺🇸 now",
    "u.s. senate, n/a",
    "don't, l'election, voters' rights",
    "discard the postcard, devote, remote, forever, cannot, stealth",
    "pools, committee, success and the steel mill",
    "i-75, f-16, b52, 1st, 2nd, 60p and 3d",
    "#calder, mccarthy, e.g. this, a b or c",
    "de la casa al pueblo, es la ley",
    "5 > 3 and (a) or [b], 24/7",
  ])("%s", (text) => {
    expect(fold(text)).toBe(text);
  });
});

describe("foldText marks hidden text", () => {
  it.each([
    ["zero-width inside a word", "v\u200Bote", true],
    ["a control character inside a word", "v\u0007ote", true],
    ["a colour code inside a word", "v\u001B[1mote", true],
    ["an override", "\u202Eetov\u202C", true],
    ["isolates without right-to-left text", "\u2066vote\u2069", true],
    ["a word of two scripts", "рolls", true],
    ["struck-out letters", "v\u0336ote", true],
    ["isolates around Hebrew", "Vote \u2067בחירות\u2069 now", false],
    ["a zero-width non-joiner in Persian", "می\u200Cخواهم", false],
    ["emoji sequences", "1️⃣ Vote ❤️Vote 👨‍👩‍👧", false],
    ["a soft hyphen", "elec\u00ADtion", false],
    ["two scripts in two words", "Calder выборы", false],
    ["decomposed Vietnamese", "Tie\u0302\u0301ng Vie\u0323\u0302t", false],
  ])("%s", (_, text, expected) => {
    expect(foldText(text).hidden).toBe(expected);
  });
});

describe("foldText.toOriginal", () => {
  it.each([
    ["plain text", "They rigged it", "rigged", "rigged"],
    ["entities", "x &#118;&#111;te y", "vote", "&#118;&#111;te"],
    ["astral letters", "x 𝐯𝐨𝐭𝐞 y", "vote", "𝐯𝐨𝐭𝐞"],
    ["spaced-out letters", "x r i g g e d y", "riggedy", "r i g g e d y"],
    ["reversed text", "x \u202Eetov\u202C y", "vote", "etov"],
    ["terminal colours", "x v\u001B[1mote y", "vote", "v\u001B[1mote"],
    ["separators", "x v.o.t.e y", "vote", "v.o.t.e"],
  ])("%s", (_, text, word, original) => {
    const { folded, toOriginal } = foldText(text);
    const at = folded.indexOf(word);
    expect(text.slice(...toOriginal(at, at + word.length))).toBe(original);
  });

  it("stays inside the text for any slice, with lone surrogates and hostile text too", () => {
    const texts = ["\ud800a\udc00 vote\ud83d", "\u202E\u202E&#0;&#xFFFFFF;%ff%fe<b", "", " \n ", "ﷺ İſ"];
    for (const text of texts) {
      const { folded, toOriginal } = foldText(text);
      for (let from = -1; from <= folded.length + 1; from += 1) {
        const [start, end] = toOriginal(from, from + 2);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }
  });
});
