import type { Token } from "./grammar/tagged.ts";
import type { Tag } from "./grammar/tags.ts";

/** Which way a predicate looks. `perfect` reaches from the past into now. */
export type Tense = "past" | "perfect" | "present" | "future" | "none";

/** Words that say what is done to an election, rather than name it. */
const PREDICATES: readonly Tag[] = [
  "RIG",
  "BEND",
  "CHEAT",
  "HACK",
  "FAKING",
  "DISCARDING",
  "LOSING",
  "HANDLING",
  "APPEAR",
  "FIND",
  "SEND",
  "FLOOD",
  "VOTING_ACT",
  "WIN",
  "COMMIT",
  "ENABLE",
  "BE",
  "ACCEPT",
];
/** Words before a verb that may belong to it. */
const REACH = 7;

const IRREGULAR_PAST =
  /^(?:gave|took|put|cost|made|got|won|ran|went|saw|came|left|stole|brought|found|knew|began|told|thought|lost|kept|let|sent|paid|held|stood|fell|sat|said|became|threw|drew|led|fed|built|did)$/;
const DETERMINER = /^(?:a|an|the|this|these|no|our|their|his|her|some|any)$/;

const has = (token: Token | undefined, tag: Tag): boolean => token?.tags.has(tag) === true;

/** A finite verb of the past that no lexicon lists: `provided`, `gave`. */
const isPastVerb = ({ word, tags, form }: Token): boolean =>
  form === "past" ||
  form === "ed" ||
  (form === undefined && (IRREGULAR_PAST.test(word) || (tags.size === 0 && /[a-z]{3}ed$/.test(word))));

/** What an auxiliary makes of the verb after it; undefined for any other word. */
function tenseFromAuxiliary(token: Token, next: Token | undefined): Tense | undefined {
  if (has(token, "INTENDED")) return "past";
  if (has(token, "INTEND") || has(token, "LET") || has(token, "STOP")) {
    return isPastVerb(token) ? "past" : "future";
  }
  if (has(token, "WILL")) return "future";
  if (has(token, "HAVE")) return DETERMINER.test(next?.word ?? "") ? "present" : "perfect";
  if (has(token, "WAS")) return "past";
  return has(token, "IS") ? "present" : undefined;
}

/** How far before `to try` the verb stands that it belongs to. */
const ATTEMPT_REACH = 12;

/** `They used the courts to try and …`: what was done in order to try something is past, and the attempt with it. */
function isPastAttempt(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:try|attempt)$/.test(tokens[at]?.word ?? "") || tokens[at - 1]?.word !== "to") return false;
  for (let i = at - 2; i >= Math.max(0, at - ATTEMPT_REACH); i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.word === ";" || has(token, "GAP_STOP")) return false;
    if (token.word === "used" || (isPastVerb(token) && !isAttribute(tokens, i))) return true;
  }
  return false;
}

/** What the words before a verb make of it, nearest first; another verb on the way ends its clause. */
function auxiliary(tokens: readonly Token[], at: number): Tense | undefined {
  const own = tokens[at]?.form;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.word === ";" || has(token, "GAP_STOP")) break;
    const tense = tenseFromAuxiliary(token, tokens[i + 1]);
    if (tense === "future" && isPastAttempt(tokens, i)) return "past";
    if (tense !== undefined) return tense;
    if (token.form !== undefined && token.form !== own) break;
  }
  return tokens[at - 1]?.word === "to" ? "future" : undefined;
}

/** The tense of a form of `be`, which carries it in the word. */
function tenseOfBe(token: Token): Tense {
  if (has(token, "WILL")) return "future";
  if (has(token, "HAVE")) return "perfect";
  if (has(token, "WAS")) return "past";
  return has(token, "IS") ? "present" : "none";
}

/** A participle before a noun: `a rigged election` says when of nothing; the verb that governs it does. */
const isAttribute = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined || token.form === "ing" || !isPastVerb(token)) return false;
  return DETERMINER.test(tokens[at - 1]?.word ?? "");
};

/** The tense of the verb at a token; `none` for one that has no verb form and no auxiliary. */
function tenseAt(tokens: readonly Token[], at: number): Tense {
  const token = tokens[at];
  if (token === undefined) return "none";
  if (token.form === "future" || token.form === "past") return token.form;
  if (isAttribute(tokens, at)) return "none";
  const before = auxiliary(tokens, at);
  if (has(token, "BE") && token.form === undefined) {
    const own = tenseOfBe(token);
    return own === "none" ? (before ?? "none") : own;
  }
  switch (token.form) {
    case "ing":
      return before ?? "present";
    case "ed":
      return before ?? "past";
    case "participle":
      return before ?? "none";
    case "base":
    case "s":
      return before ?? "present";
    default:
      return before ?? "none";
  }
}

/** What a finite verb or an auxiliary says of the time of its clause. */
const tenseOfFinite = (token: Token, next: Token | undefined): Tense | undefined =>
  has(token, "LET") || has(token, "STOP")
    ? undefined
    : (tenseFromAuxiliary(token, next) ?? (isPastVerb(token) ? "past" : undefined));

/** The tense of the first auxiliary or finite verb of the clause around the tokens `[from, to)`. */
function clauseTense(tokens: readonly Token[], from: number, to: number): Tense {
  const after = range(from, Math.min(tokens.length, to + 6));
  const before = range(Math.max(0, from - 10), from).reverse();
  for (const side of [after, before]) {
    for (const at of side) {
      const token = tokens[at];
      if (token === undefined || token.word === ";") break;
      if (isAttribute(tokens, at)) continue;
      const tense = tenseOfFinite(token, tokens[at + 1]);
      if (tense !== undefined) return tense;
    }
  }
  return "none";
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** The tense of the first verb in the tokens `[from, to)` that says something of an election, or of what governs them. */
export function tenseOf(tokens: readonly Token[], from: number, to: number): Tense {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || has(token, "BALLOTS") || has(token, "COUNT")) continue;
    if (!PREDICATES.some((tag) => has(token, tag))) continue;
    const tense = tenseAt(tokens, at);
    if (tense !== "none") return tense;
    // What may come of something is said of any time.
    if (has(token, "ENABLE") && token.form === undefined) return "present";
  }
  return clauseTense(tokens, from, to);
}
