import type { Token } from "../grammar/tagged.ts";
import type { Tag } from "../grammar/tags.ts";
import type { Sentence } from "../sentence.ts";
import type { Site } from "./site.ts";

const has = (token: Token | undefined, tag: Tag): boolean => token?.tags.has(tag) === true;

/** Whether the claim stands in quotation marks that open before it. */
function isInQuotes({ sentence, tokens, from, to }: Site): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined) return false;
  const [start, end] = sentence.spanOf(first.from, last.to);
  const offset = sentence.span[0];
  const before = sentence.written.slice(0, start - offset);
  const after = sentence.written.slice(end - offset);
  const straight = (before.match(/"/g)?.length ?? 0) % 2 === 1 && after.includes('"');
  const curly = before.lastIndexOf("“") > before.lastIndexOf("”") && after.includes("”");
  const single = /(?:^|\s)['‘]\S*$/.test(before.slice(-30)) && /^\S*['’](?!\w)/.test(after);
  return straight || curly || single;
}

/** How many words before the claim a reporting verb still governs it. */
const REACH = 16;
const SUBJECT_REACH = 5;

/** The speaker means it: `X was right`, `as X said`, `X admitted`. */
const ENDORSES =
  / (?:(?:is|was|are|were|been) (?:absolutely |so |completely |totally )?right|told you|told us|as [a-z]+ (?:[a-z]+ )?sa(?:id|ys)|i agree|we agree|exactly what|like [a-z]+ said|finally admit(?:s|ted)?|just admitted|caught) /;

const SPEAKERS: readonly Tag[] = ["OTHERS", "ACTOR", "MATTER", "TALK", "OFFICE"];

/** A verb of saying before the claim with somebody else as its subject. */
function isReportedBefore({ tokens, from, to }: Site): boolean {
  for (let at = Math.min(from + 2, to) - 1; at >= Math.max(0, from - REACH); at -= 1) {
    const token = tokens[at];
    const says = has(token, "SAY") || (has(token, "CALL") && at >= from - 6);
    if (!says) continue;
    const subject = tokens.slice(Math.max(0, at - SUBJECT_REACH), at);
    if (subject.some((word) => has(word, "SELF"))) return false;
    if (token?.form === "ing" && subject.some((word) => has(word, "STOP"))) return true;
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
    !around.some((t) => has(t, "SELF"))
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
  / (?:charged with|convicted of|convicted for|pleaded guilty|pleads guilty|asked (?:me |us )?(?:what|if|whether)|sentenced (?:to|for)|accused of|according to|scales? back|new documentary|in the film|amid (?:claims|allegations|fears)|investigat(?:es?|ed|ing|ion)|prosecut(?:e|es|ed|ing|ion)|rated? (?:it )?false|se le acusa|segun) /;

/** Whether somebody else says it, or it is news of it. */
export function isQuoted(site: Site, before: Sentence | undefined): boolean {
  const { words } = site.sentence;
  if (ENDORSES.test(words)) return false;
  if (isTalk(site) || NEWS.test(words)) return true;
  if (isReportedBefore(site) || isReportedAfter(site)) return true;
  if (!isInQuotes(site)) return false;
  const all = [...site.tokens, ...(before?.tokens ?? [])];
  return all.some((token) => has(token, "SAY") || has(token, "CALL") || has(token, "TALK"));
}
