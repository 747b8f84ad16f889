import type { Matrix, MatrixCell } from "../../src/types/matrix.ts";
import type { Finding, Verdict } from "../../src/types/verdict.ts";

/** Verdicts as the engine makes them, built by hand so that every part of a report has something to say. */

const BODY =
  "Rosa Lindqvist is coming to Calder County. They have already rigged November's vote. Only you can stop Tom Verrier.";

const span = (text: string, quote: string): [number, number] => {
  const start = text.indexOf(quote);
  return [start, start + quote.length];
};

const clause = {
  title: "Doubt about an election",
  url: "https://example.org/policies/elections",
  inForce: { from: "2024-01-01" },
  status: "in-force",
  readOn: "2026-10-02",
  confidence: "primary",
  jurisdiction: "worldwide",
} as const;

const flight = [{ from: "2028-09-01", until: "2028-11-07" }];

const doubt: Finding = {
  rule: "meta/doubt-upcoming-election",
  pack: "meta",
  title: "Unfounded doubt about an election that is not over",
  outcome: "violated",
  effect: "reject",
  message: "`rigged November's vote` casts doubt on the 2028 general election, which is upcoming",
  citations: [{ ...clause, clause: "META-ELEC-LEGIT-1", section: "Elections, paragraph 3" }],
  evidence: [
    {
      fact: "claims",
      at: { field: "copy.body", span: span(BODY, "rigged November's vote") },
      quote: "rigged November's vote",
      certainty: "likely",
      detector: "text/claims",
    },
  ],
  expected: "not: claims some kind fraud; claims some stance asserted",
  actual: "claims is fraud, asserted",
  during: [{ from: "2028-09-07", until: "2028-11-07" }],
  elections: [
    {
      id: "us-2028-general",
      name: "2028 US general election",
      day: "2028-09-07",
      phase: "upcoming",
      daysToVote: 61,
    },
  ],
  remedy: {
    text: "Take the claim out, or attach a source for a person to weigh.",
    changes: [{ path: "copy.body", action: "remove", from: "They have already rigged November's vote." }],
    safety: "safe",
    decisionAfter: "disclose",
  },
  trace: { truth: "true", fact: "rule", operator: "forbid" },
};

const payer: Finding = {
  rule: "us/ca/payer-disclaimer",
  pack: "us/ca",
  title: "Who paid for the ad",
  outcome: "violated",
  effect: "disclose",
  message: "the ad does not say who paid for it",
  citations: [
    {
      ...clause,
      clause: "CA-GOV-84501",
      title: "Disclosure statement",
      jurisdiction: "US-CA",
      confidence: "primary-partial",
      unverified: "whether the size of the letters is set for short ads",
    },
  ],
  evidence: [
    {
      fact: "disclosures.paidForBy",
      value: "",
      at: { field: "disclosures.paidForBy" },
      certainty: "certain",
      detector: "submission",
    },
  ],
  expected: "disclosures.paidForBy notEquals",
  actual: 'disclosures.paidForBy is ""',
  during: flight,
  remedy: {
    text: "Name the payer in the disclaimer field.",
    changes: [{ path: "disclosures.paidForBy", action: "set", from: "", to: "Friends of Rosa Lindqvist" }],
    safety: "needs-human",
    decisionAfter: "reject",
  },
  trace: { truth: "false", fact: "rule", operator: "require" },
};

const stale: Finding = {
  ...doubt,
  rule: "meta/victory-claim",
  title: "Victory claimed before the count",
  effect: "review",
  reason: "clause-weak",
  message: "the ad claims a victory that is not certified",
  citations: [{ ...clause, clause: "META-ELEC-VICTORY-1", title: "Premature victory", status: "stale" }],
  evidence: [
    {
      fact: "media.ai.generated",
      value: true,
      at: { field: "media[0]", time: { start: 12, end: 14.5 } },
      certainty: "likely",
      detector: "video/c2pa",
    },
  ],
  during: flight,
  elections: undefined,
  remedy: undefined,
};

const undeclared: Finding = {
  ...payer,
  rule: "us/ca/deepfake-label",
  title: "Label on altered media",
  outcome: "unsure",
  effect: "review",
  reason: "not-declared",
  missing: [{ fact: "media.declared.edited", reason: "not-declared", declare: "media[0].declared.edited" }],
  evidence: [],
  remedy: undefined,
};

const lead: Finding = {
  ...doubt,
  rule: "meta/voter-intimidation",
  title: "Threats to voters",
  outcome: "unsure",
  effect: "review",
  reason: "low-certainty",
  missing: [{ fact: "claims", reason: "low-certainty", note: "reads like a threat" }],
  evidence: [
    {
      fact: "claims",
      at: { field: "copy.body", span: span(BODY, "Only you can stop Tom Verrier") },
      quote: "Only you can stop Tom Verrier",
      certainty: "possible",
      detector: "text/claims",
    },
  ],
  remedy: undefined,
};

const unread: Finding = {
  ...undeclared,
  rule: "us/ca/spoken-disclaimer",
  title: "Spoken disclaimer",
  reason: "text-unread",
  missing: [
    { fact: "words", reason: "text-unread", declare: "media[0].transcript", note: "media[0] is a video" },
  ],
};

const suppressed: Finding = {
  ...payer,
  rule: "meta/payer-disclaimer",
  pack: "meta",
  suppressed: {
    reason: "the platform prints it for this account",
    owner: "ads@example.org",
    until: "2028-12-31",
  },
};

/** Everything at once. */
export const rejected: Verdict = {
  format: 1,
  decision: "reject",
  asOf: "2028-08-20",
  ad: { id: "calder-17", digest: "a".repeat(64) },
  packs: [
    { id: "meta", version: "2026.11.1", digest: "b".repeat(64) },
    { id: "us/ca", version: "2026.11.2", digest: "c".repeat(64), problems: 2 },
  ],
  byPack: { meta: "reject", "us/ca": "disclose" },
  suspended: [
    {
      rule: "meta/vote-buying",
      reason: "lotteries are our business",
      owner: "policy@example.org",
      until: "2028-12-31",
      by: "acme",
    },
  ],
  findings: [doubt, payer, stale, undeclared, lead, unread, suppressed],
  passed: [
    { rule: "meta/voter-suppression", coverage: "may-under-report" },
    { rule: "meta/vote-buying", coverage: "full" },
    { rule: "us/ca/text-size", coverage: "may-under-report" },
  ],
  notApplicable: [{ rule: "us/ca/robocalls", why: "not for this ad" }],
  declare: [
    { path: "media[0].declared.edited", rules: ["us/ca/deepfake-label"] },
    { path: "media[0].transcript", rules: ["us/ca/spoken-disclaimer"] },
  ],
  timeline: [
    { from: "2028-09-01", until: "2028-09-06", decision: "disclose" },
    { from: "2028-09-07", until: "2028-11-07", decision: "reject" },
  ],
  detectors: [
    { id: "image/exif", version: "1", status: "unavailable", note: "the package `exifr` is not installed" },
    { id: "text/claims", version: "1", status: "ran" },
  ],
  notJudged: ["CA-ELEC-18500", "META-ELEC-TONE-1"],
  problems: [
    {
      code: "E_PACK",
      message: "unknown operator `contians`",
      hint: "did you mean `contains`?",
      file: "rules/us/ca/pack.yaml",
      line: 14,
      col: 7,
    },
  ],
};

const { suspended: _, ...unsuspended } = rejected;

/** Nothing to complain of. */
export const approved: Verdict = {
  ...unsuspended,
  decision: "approve",
  ad: { id: "calder-18", digest: "d".repeat(64) },
  packs: [{ id: "meta", version: "2026.11.1", digest: "b".repeat(64) }],
  byPack: { meta: "approve" },
  findings: [],
  passed: [{ rule: "meta/vote-buying", coverage: "full" }],
  notApplicable: [],
  declare: [],
  timeline: [{ from: "2028-09-01", until: "2028-11-07", decision: "approve" }],
  detectors: [],
  notJudged: [],
  problems: [],
};

/** Only a person can tell. */
export const reviewed: Verdict = {
  ...approved,
  decision: "review",
  ad: { id: "calder-19", digest: "e".repeat(64) },
  byPack: { meta: "review" },
  findings: [undeclared],
  declare: [{ path: "media[1].declared.edited", rules: ["meta/ai-label", "us/ca/deepfake-label"] }],
  timeline: [{ from: "2028-09-01", until: "2028-11-07", decision: "review" }],
};

const cell = (platform: string, place: string, bite?: MatrixCell["bite"]): MatrixCell => ({
  platform,
  place,
  decision: bite?.effect ?? "approve",
  byPack: bite === undefined ? {} : { [bite.rule.split("/").slice(0, -1).join("/")]: bite.effect },
  findings: bite === undefined ? 0 : 1,
  ...(bite === undefined ? {} : { bite }),
});

const biteOf = ({ rule, title, outcome, effect, citations: [citation] }: Finding): MatrixCell["bite"] =>
  citation && { rule, title, outcome, effect, citation };

/** The rejected ad on two platforms in three places. */
export const matrix: Matrix = {
  asOf: "2028-08-20",
  ad: rejected.ad,
  platforms: ["meta", "x"],
  places: ["US", "US-CA", "US-TX"],
  cells: [
    ...["US", "US-CA", "US-TX"].map((place) => cell("meta", place, biteOf(doubt))),
    cell("x", "US"),
    cell("x", "US-CA", biteOf(payer)),
    cell("x", "US-TX"),
  ],
  unchanged: [
    { platform: "meta", places: [] },
    { platform: "x", places: ["US", "US-TX"] },
  ],
};

export const passages: ReadonlyMap<string, string> = new Map([["copy.body", BODY]]);

/** What an ad may try: terminal control, bidi override, NUL, line forgery, lone surrogate, sheer length. */
export const HOSTILE =
  "\x1b]0;owned\x07\x1b[2J\u202Egnirts\u2066 \0 \x9b31m\r\nREJECT\u2028ok \ud800 \u200b\u{e0041}";

/** The value with every string in it made hostile, whatever its place; keys stay. */
export function poison<T>(value: T, words: string): T {
  return JSON.parse(JSON.stringify(value), (key, item: unknown) => {
    const isWord =
      typeof item === "string" &&
      ![
        "decision",
        "effect",
        "outcome",
        "status",
        "confidence",
        "reason",
        "safety",
        "coverage",
        "action",
        "decisionAfter",
        "certainty",
      ].includes(key);
    return isWord ? `${item}${words}` : item;
  });
}
