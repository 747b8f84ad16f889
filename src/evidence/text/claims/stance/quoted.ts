import type { Token } from "../grammar/tagged.ts";
import type { Tag } from "../grammar/tags.ts";
import type { Sentence } from "../sentence.ts";
import type { Site } from "./site.ts";

const has = (token: Token | undefined, tag: Tag): boolean => token?.tags.has(tag) === true;

/** Quotation marks around the claim, as places in the written sentence; undefined when there are none. */
function quotesAround({
  sentence,
  tokens,
  from,
  to,
}: Site): readonly [open: number, close: number] | undefined {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined) return undefined;
  const { written, span } = sentence;
  const [start, end] = sentence.spanOf(first.from, last.to).map((at) => at - span[0]);
  const before = written.slice(0, start);
  const isStraight = (before.match(/"/g)?.length ?? 0) % 2 === 1;
  const open = isStraight ? before.lastIndexOf('"') : before.lastIndexOf("“");
  const close = written.indexOf(isStraight ? '"' : "”", end);
  const isOpen = isStraight || open > before.lastIndexOf("”");
  return isOpen && open >= 0 && close >= 0 ? [open, close] : undefined;
}

/** Fewer words in quotation marks are doubted rather than quoted: `their "win"`. */
const LEAST_QUOTED = 4;

/** The author quotes a clause and speaks around it, or has just named who says it. */
function isQuotation(site: Site, before: Sentence | undefined): boolean {
  const quotes = quotesAround(site);
  if (quotes === undefined) return false;
  const { written } = site.sentence;
  const inside = written.slice(quotes[0] + 1, quotes[1]);
  const outside = `${written.slice(0, quotes[0])} ${written.slice(quotes[1] + 1)}`;
  if (/\p{L}/u.test(outside)) return inside.split(/\s+/).length >= LEAST_QUOTED;
  return (before?.tokens ?? []).some(
    (token) => has(token, "SAY") || has(token, "CALL") || has(token, "TALK"),
  );
}

/** How many words before the claim a reporting verb still governs it. */
const REACH = 20;
const SUBJECT_REACH = 5;

/** The speaker means it: `X was right`, `as X said`, `X admitted`. */
const ENDORSES =
  / (?:(?:is|was|are|were|been) (?:absolutely |so |completely |totally )?right|told you|told us|as [a-z]+ (?:[a-z]+ )?sa(?:id|ys)|i agree|we agree|exactly what|like [a-z]+ said|finally admit(?:s|ted)?|just admitted|said (?:it|so) (?:himself|herself|themselves)|out of (?:his|her) (?:own )?mouth|caught) /;

/** Who is quoted as a source for the claim rather than as somebody who makes it. */
const EVIDENTIAL =
  /^(?:study|studies|research|data|affidavits?|whistleblowers?|witness(?:es)?|audits?|evidence|documents|records|investigators|footage|numbers|math|statisticians)$/;

const SPEAKERS: readonly Tag[] = ["OTHERS", "ACTOR", "MATTER", "TALK", "OFFICE"];

/** A verb of saying before the claim with somebody else as its subject. */
function isReportedBefore({ tokens, from, to }: Site): boolean {
  for (let at = Math.min(from + 2, to) - 1; at >= Math.max(0, from - REACH); at -= 1) {
    const token = tokens[at];
    const says = has(token, "SAY") || (has(token, "CALL") && at >= from - 6);
    if (!says) continue;
    const subject = tokens.slice(Math.max(0, at - SUBJECT_REACH), at);
    if (subject.some((word) => has(word, "SPEAKER") || EVIDENTIAL.test(word.word))) return false;
    if (token?.form === "ing" && subject.some((word) => has(word, "STOP"))) return true;
    // `Nobody can deny that …` says it.
    if (/^(?:den|disput)/.test(token?.word ?? "") && subject.some((word) => has(word, "NEG"))) return false;
    if (subject.some((word) => SPEAKERS.some((tag) => has(word, tag)))) return true;
    // The speaker may have a name that no lexicon has. A claim listed by fact-checkers begins with a bare `Says`.
    // Spanish `dicen` says by itself that others say it.
    const isOthers = at > 0 || has(token, "OTHERS");
    if (isOthers && (token?.form === "s" || token?.form === "ed")) return true;
  }
  return false;
}

/** `…, officials say`; `…, said the host`. */
function isReportedAfter({ tokens, to }: Site): boolean {
  const tail = tokens.slice(to, to + 14);
  const says = tail.findIndex((token) => has(token, "SAY") && token.form !== "base" && token.form !== "ing");
  if (says < 0) return false;
  const isAfterPause = tail.slice(0, says).some((token) => token.word === "," || token.word === ";");
  const around = tail.slice(Math.max(0, says - 3), says + 4);
  return (
    isAfterPause &&
    around.some((token) => has(token, "OTHERS") || has(token, "OFFICE")) &&
    !around.some((word) => has(word, "SPEAKER"))
  );
}

/** The claim is the subject of talk, law or news: `voter fraud claims`, `allegations that …`. */
function isTalk({ tokens, from, to }: Site): boolean {
  const after = tokens.slice(to, to + 2);
  if (after.some((token) => has(token, "TALK")) || has(after[0], "MATTER")) return true;
  const before = tokens.slice(Math.max(0, from - 5), from);
  const talk = before.findLastIndex((token) => has(token, "TALK"));
  if (talk < 0) return false;
  const link = before.slice(talk + 1);
  return link.some((token) =>
    ["of", "that", "about", "alleging", "claiming", "de", "que", "sobre"].includes(token.word),
  );
}

const NEWS =
  / (?:(?:complaints?|charges|allegations?|accusations?|claims?|concerns) (?:raised|made|lodged|voiced|aired|brought|filed) by|ask(?:s|ed)? (?:[^ ]+ ){1,4}for (?:proof|evidence)|is a (?:felony|crime|misdemeanor)|is punishable|against the law to|charged (?:with|after)|convicted of|convicted for|pleaded guilty|pleads guilty|asked (?:me |us )?(?:what|if|whether)|sentenced (?:to|for)|accused of|scales? back|new documentary|in the film|amid (?:claims|allegations|fears)|investigat(?:es?|ed|ing|ion)|prosecut(?:e|es|ed|ing|ion)|rated? (?:it )?false|se le acusa|segun) /;

/** Whether somebody else says it, or it is news of it. */
export function isQuoted(site: Site, before: Sentence | undefined): boolean {
  const { words } = site.sentence;
  if (ENDORSES.test(words)) return false;
  if (isTalk(site) || NEWS.test(words)) return true;
  if (isReportedBefore(site) || isReportedAfter(site)) return true;
  return isQuotation(site, before);
}
