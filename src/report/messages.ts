import type { ClaimElection } from "../types/claim.ts";
import type { ClauseStatus, Confidence } from "../types/clause.ts";
import type { Decision, Outcome } from "../types/lattice.ts";
import type { MediaEvidence } from "../types/media-evidence.ts";
import { REASONS, type Reason } from "../types/reason.ts";
import type { Citation, DetectorRun, ElectionNote, PassedRule, Remedy } from "../types/verdict.ts";
import { count } from "./count.ts";

/** Every sentence that reports say about codes, in one place: wording changes here and nowhere else. */

export const DECISION_SENTENCES: Readonly<Record<Decision, string>> = {
  approve: "no rule that was checked is broken",
  review: "a person has to look at it",
  disclose: "it may run once the missing disclosure is made",
  reject: "it may not run as it is",
};

export const OUTCOME_SENTENCES: Readonly<Record<Outcome, string>> = {
  "not-applicable": "the rule is not for this ad",
  satisfied: "the rule is kept, as far as it sees",
  unsure: "the rule could not be judged",
  violated: "the rule is broken",
};

/** What a person can do about a reason; the reason itself is worded in `types/reason.ts`. */
const ADVICE: Readonly<Record<Reason, string>> = {
  "not-declared": "declare it in the ad, or for all ads in adclause.yaml",
  "not-observed": "have a person look",
  "low-certainty": "look at the quoted words",
  "needs-person": "read what is attached and decide whether it bears the claim out",
  "text-unread": 'give all words shown or spoken as `text` or `transcript`; `""` says there are none',
  "detector-failed": "report it with the ad's digest; a person decides meanwhile",
  timeout: "check it again, or have a person look",
  "too-large": "submit a smaller file",
  "unsupported-format": "submit it in a common format",
  "missing-package": "install the package that is named",
  "media-unreadable": "check the path and the file",
  "media-not-inspected": "give the file itself, with `path`",
  "language-unsupported": "have someone read it who knows the language",
  "election-unspecified": "name the election in `contest.electionId`, or give the flight and the places",
  "calendar-missing": "add the election to a calendar file and pass it with --elections",
  "time-of-day": "have a person check the hour",
  "clause-weak": "have a person check where the clause stands",
  "pack-faulty": "mend the rule; `adclause rules test` tells where",
  "llm-unreachable": "check the address of the endpoint, or have a person read the words",
  "llm-denied": "check the key, the model's name and the address of the endpoint",
  "llm-rate-limited": "check it again later or more slowly, or have a person read the words",
  "llm-timeout": "check it again, or have a person read the words",
  "llm-paused": "check it again later, or have a person read the words",
  "llm-over-budget": "raise the budget, or have a person read the words",
  "llm-refused": "have a person read the words",
  "llm-truncated": "allow longer answers, or have a person read the words",
  "llm-empty": "check it again, try another model, or have a person read the words",
  "llm-invalid": "check it again, try another model, or have a person read the words",
  "llm-addressed": "have a person read the words that are quoted",
  "llm-not-recorded": "record an answer with --record, or have a person read the words",
};

export const reasonSentence = (reason: Reason): string => REASONS[reason];
export const adviceFor = (reason: Reason): string => ADVICE[reason];

const BASIS_SENTENCES: Readonly<Record<ClaimElection["basis"], string>> = {
  "named-year": "the words name its year",
  "named-election": "the words name it",
  deixis: "the words point to it (`this`, `last`, `again`, a month)",
  tense: "by the tense of the verb, on the day the words are read",
  "run-dates": "the election nearest to the day the words are read",
  unspecified: "the words and the place leave open which",
};

/** Why a claim is tied to its election. */
export const basisSentence = (basis: ClaimElection["basis"]): string => BASIS_SENTENCES[basis];

const STATUS_SENTENCES: Readonly<Record<ClauseStatus, string>> = {
  "in-force": "in force",
  announced: "announced, not yet in force",
  enjoined: "enjoined by a court",
  "struck-down": "struck down by a court",
  repealed: "repealed",
  stale: "not re-read for too long",
  information: "for information, binds nobody",
};

const CONFIDENCE_SENTENCES: Readonly<Record<Confidence, string>> = {
  primary: "source read",
  "primary-partial": "source read in part",
  secondary: "known from a secondary source",
  unverified: "not verified against its source",
};

/** `in force from 2024-01-01 · source read on 2026-10-02 · US`, for a citation or a whole clause. */
export function standing(
  clause: Pick<Citation, "status" | "inForce" | "confidence" | "readOn" | "jurisdiction">,
): string {
  const { from, until } = clause.inForce;
  const dates = until === undefined ? `from ${from}` : `from ${from} until ${until}`;
  const hasRead = clause.confidence !== "unverified";
  const read = `${CONFIDENCE_SENTENCES[clause.confidence]}${hasRead ? " on " : ", last seen "}${clause.readOn}`;
  const status = STATUS_SENTENCES[clause.status];
  const state = clause.status === "in-force" ? `${status} ${dates}` : `${status} · dated ${dates}`;
  return [state, read, clause.jurisdiction].join(" · ");
}

export const DETECTOR_SENTENCES: Readonly<Record<DetectorRun["status"], string>> = {
  ran: "ran",
  partial: "saw only a part",
  failed: "stopped with an error",
  timeout: "ran past its time budget",
  unavailable: "is not available",
};

export const C2PA_SENTENCES: Readonly<Record<MediaEvidence["provenance"]["c2pa"]["state"], string>> = {
  verified: "verified: unchanged since it was signed, by a signer of the trust list",
  "declared-untrusted":
    "declared, not vouched for: unchanged since it was signed, but the signer has to be believed",
  broken: "broken: changed since it was signed, or damaged",
  absent: "none in the file; they can be stripped",
  unknown: "not known",
};

/** In place of evidence, when no signal is more than `possible`. */
export const EDITED_LEAD =
  "a sign of a change was found, by tests too uncertain for more than a lead for a person";

export const EDITED_SENTENCES: Readonly<Record<MediaEvidence["edited"]["outcome"], string>> = {
  evidence: "there is evidence of a change",
  "none-found": "no sign of manipulation was found, which does not prove that there is none",
  "not-testable": "could not be tested",
};

export const COVERAGE_SENTENCES: Readonly<Record<PassedRule["coverage"], string>> = {
  full: "judged in full",
  "may-under-report": "may miss violations",
  "may-over-report": "may also report what is allowed",
};

/** `2028 general election is upcoming: 67 days to the vote, counted on 2028-09-01`. */
export function electionSentence({ name, phase, day, daysToVote }: ElectionNote): string {
  const days = count(Math.abs(daysToVote), "day");
  const distance =
    daysToVote === 0 ? "the day of the vote" : `${days} ${daysToVote > 0 ? "to" : "after"} the vote`;
  return `${name} is ${phase}: ${distance}, counted on ${day}`;
}

/** Whether a cure may be applied without a person, and what it leads to. */
export function safetySentence({ safety, decisionAfter }: Remedy): string {
  const who = safety === "safe" ? "safe to apply" : "a person must confirm it";
  return decisionAfter === undefined ? who : `${who}; the decision is then ${decisionAfter}`;
}
