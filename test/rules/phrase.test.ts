import { describe, expect, it } from "vitest";
import { parsePhrase } from "../../src/rules/phrase.ts";
import { phraseFinder } from "../../src/rules/phrase-form.ts";
import { createTextIndex } from "../../src/rules/text-index.ts";

const lists = {
  ways: ["mail", "drop box", "early vot*"],
  names: ["Rosa Lindqvist", "Tom Verrier"],
  many: Array.from({ length: 20 }, (_, index) => `word number${index}`),
  bad: ["fine", "bad (one"],
};

/** The words that a phrase finds in a text, as submitted. */
function found(source: string | readonly string[], text: string): string | undefined {
  const phrases = [source].flat().map((one) => {
    const phrase = parsePhrase(one, lists);
    if ("error" in phrase) throw new Error(phrase.error);
    return phrase;
  });
  const [index] = createTextIndex()(text);
  if (index === undefined) throw new Error("every text has a reading");
  const match = phraseFinder(phrases)(index);
  return match && text.slice(...index.span(match.first, match.last));
}

describe("phrases", () => {
  it.each([
    ["mail ballots", "Mail-ballots matter", "Mail-ballots"],
    ["mail ballots", "mail and ballots", undefined],
    ["mail ballots", "ballots by mail", undefined],
    ["fraud*", "It was fraudulent", "fraudulent"],
    ["fraud*", "defraud them", undefined],
    ["(mail|postal) vote", "a postal vote", "postal vote"],
    ["(mail|post*) vote", "a postal vote", "postal vote"],
    ["e-mail", "send an e mail", "e mail"],
    ["vote ...2 text", "vote by text", "vote by text"],
    ["vote ...2 text", "vote now by text", "vote now by text"],
    ["vote ...2 text", "vote right now by text", undefined],
    ["vote ... text", "vote right now by text", "vote right now by text"],
    ["vote ...2 text", "vote text", "vote text"],
    ["vote ...1 by ...1 text", "vote vote now by the text", "vote now by the text"],
    ["one ...2 two ...1 three", "one two or two three", "one two or two three"],
    ["very very bad", "very very very bad", "very very bad"],
    ["$ways fraud", "drop box fraud", "drop box fraud"],
    ["$ways fraud", "drop fraud", undefined],
    ["$ways fraud", "early voting fraud", "early voting fraud"],
    ["$ways", "by mail", "mail"],
    ["$names ...1 lied", "Tom Verrier has lied", "Tom Verrier has lied"],
    ["$names ...1 lied", "Rosa Verrier has lied", undefined],
    ["it's rigged", "IT’S RIGGED", "IT’S RIGGED"],
    ["elección", "La eleccion", "eleccion"],
    ["vote", "", undefined],
  ])("%s in %j: %j", (source, text, quote) => {
    expect(found(source, text)).toBe(quote);
  });

  it.each([
    [["postal vote", "mail vote"], "a mail vote, a postal vote", "postal vote"],
    [["no such", "mail ...3 vote"], "vote by mail, mail a vote", "mail a vote"],
    [["mail ...1 vote"], "vote mail mail now vote", "mail now vote"],
    [["vote ...2 (text|sms)"], "sms: vote by text", "vote by text"],
    [["mail vote", "vote (mail|post*)"], "vote mail", "vote mail"],
  ])("%j in %j: the first that is there, %j", (sources, text, quote) => {
    expect(found(sources, text)).toBe(quote);
  });

  it("takes the shortest run of words that ends first", () => {
    expect(found("vote ...9 text", "vote and vote by text or vote by text")).toBe("vote by text");
  });
});

describe("phrases that are refused", () => {
  it.each([
    ["", "`` has no words"],
    ["!!!", "`!!!` has no words"],
    ["vote * now", "`*` has no words"],
    ["vote (a|) now", "`` has no words"],
    ["fra*d", "`fra*d` looks like a regular expression"],
    ["rigg.+", "`rigg.+` looks like a regular expression"],
    ["^rigged$", "`^rigged$` looks like a regular expression"],
    ["mail)", "`mail)` looks like a regular expression"],
    ["(mail|$ways)", "`$ways` looks like a regular expression"],
    ["(mail | postal)", "`(mail` is not closed"],
    ["...3 vote", "a gap stands between two words"],
    ["vote ...3", "a gap stands between two words"],
    ["vote ...3 ...4 now", "a gap stands between two words"],
    ["vote ...0 now", "the gap `...0` is not between 1 and 10 words"],
    ["vote ...11 now", "the gap `...11` is not between 1 and 10 words"],
    ["vote ...x now", "the gap `...x` is not between 1 and 10 words"],
    ["vote …3 now", "the gap `…3` is not between 1 and 10 words"],
    ["$nobody", "unknown list `$nobody`"],
    ["$constructor", "unknown list `$constructor`"],
    ["$bad", "`bad (one` looks like a regular expression"],
    ["$many $many", "the phrase stands for more than 200"],
    [Array.from({ length: 21 }, () => "word").join(" "), "the phrase has more than 20 words"],
  ])("%s", (source, error) => {
    const phrase = parsePhrase(source, lists);
    expect("error" in phrase && phrase.error).toBe(error);
    expect("hint" in phrase && phrase.hint.length).toBeGreaterThan(5);
  });

  it("names the lists there are", () => {
    expect(parsePhrase("$way", { ways: ["mail"] })).toMatchObject({ hint: "lists here: $ways" });
    expect(parsePhrase("$way", {})).toMatchObject({ hint: "lists here: none" });
  });
});

describe("a phrase that nearly matches everywhere", () => {
  const nearly = (last: string) => [...Array.from({ length: 19 }, () => "aye"), last].join(" ...10 ");

  it("looks at each word once for each of its parts", () => {
    const phrase = parsePhrase(nearly("nay"), {});
    if ("error" in phrase) throw new Error(phrase.error);
    let looks = 0;
    const counted = (words: ReadonlySet<string>) =>
      Object.assign(new Set(words), {
        has: (word: string) => {
          looks += 1;
          return words.has(word);
        },
      });
    const forms = phrase.forms.map((parts) => parts.map((part) => ({ ...part, words: counted(part.words) })));
    const words = [...Array.from({ length: 200_000 }, () => "aye"), ...Array(11).fill("so"), "nay"];
    const text = {
      text: "",
      folded: "",
      words,
      lastAt: new Map(words.map((word, at) => [word, at])),
      span: () => [0, 0] as const,
    };
    expect(phraseFinder([{ source: "", forms }])(text)).toBeUndefined();
    expect(looks).toBeGreaterThan(words.length);
    expect(looks).toBeLessThanOrEqual(words.length * 20);
  });

  it("gets through a text of 200,000 words", () => {
    expect(found(nearly("nay"), `${"aye ".repeat(200_000)}${"so ".repeat(11)}nay`)).toBeUndefined();
  });
});
