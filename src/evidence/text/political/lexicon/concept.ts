/** What can make an ad political. Platforms draw their scopes from these: which of them count is policy. */
export const TOPIC_KINDS = [
  "candidate",
  "party",
  "election",
  "ballot-measure",
  "official",
  "legislation",
  "social-issue",
] as const;

/** Issues by name. Which issues are listed where differs by platform and country, and stands in the packs. */
export const ISSUES = [
  "abortion",
  "civil-rights",
  "crime",
  "economy",
  "education",
  "environment",
  "foreign-affairs",
  "guns",
  "health",
  "housing",
  "immigration",
  "political-values",
  "security",
  "welfare",
] as const;

export type TopicKind = (typeof TOPIC_KINDS)[number];
export type Issue = (typeof ISSUES)[number];

/**
 * Phrases that speak of one thing, parted by `|`: lower case, no apostrophes, hyphens as spaces; `#` stands for a
 * number or a single letter, `*` for any one word. Plurals need no entry of their own.
 */
export interface Concept {
  readonly id: string;
  /** The topic a hit is reported under; none for marks of a sale or a call to act. */
  readonly topic?: { readonly kind: TopicKind; readonly issue?: Issue };
  /** Phrases that tell by themselves. */
  readonly strong: string;
  /** Phrases that tell in company only. */
  readonly weak?: string;
}
