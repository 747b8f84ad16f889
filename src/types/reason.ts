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
} as const;

export type Reason = keyof typeof REASONS;
