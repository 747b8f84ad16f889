/**
 * Why something could not be decided. Stable codes: tools filter on them, messages live in `report/messages.ts`.
 * One line each, because a reason that a person cannot act on is noise.
 */
export const REASONS = {
  "not-declared": "the advertiser has not declared it",
  "not-observed": "no detector here can tell",
  "low-certainty": "a lead for a person, below the threshold for a verdict",
  "needs-person": "something was handed in that only a person can weigh",
  "text-unread": "text in a picture, video or sound was neither declared nor read",
  "detector-failed": "the detector stopped with an error",
  timeout: "the detector ran past its time budget",
  "too-large": "the input is over a limit",
  "unsupported-format": "no detector here reads this format",
  "missing-package": "an optional package that this needs is not installed",
  "media-unreadable": "the file is missing, damaged or not what it says it is",
  "media-not-inspected": "only a description of the file was given, not its bytes",
  "language-unsupported": "the text is in a language the detector does not read",
  "election-unspecified": "no election could be tied to it",
  "calendar-missing": "the election calendar does not cover this place and time",
  "time-of-day": "the limit falls within this day and only the date is known",
  "clause-weak": "the clause is stale, enjoined or unverified, so a person decides",
  "pack-faulty": "the rule could not be loaded",
  "llm-unreachable": "the language model could not be reached",
  "llm-denied": "the endpoint of the language model refused the request",
  "llm-rate-limited": "the endpoint of the language model asked to wait longer than there was time",
  "llm-timeout": "the language model did not answer in time",
  "llm-paused": "the language model failed too often, so it is not asked for a while",
  "llm-over-budget": "the budget for the language model is spent",
  "llm-refused": "the language model refused to read the ad",
  "llm-truncated": "the answer of the language model was cut off",
  "llm-empty": "the answer of the language model was empty",
  "llm-invalid": "the answer of the language model was not of the form that was asked for",
  "llm-addressed": "the ad speaks to the language model that reads it, so its silence proves nothing",
  "llm-not-recorded": "there is no recorded answer of the language model for this ad",
} as const;

export type Reason = keyof typeof REASONS;
