/**
 * Rules and facts for the engine comparison. Every ad differs from every other: one repeated input flatters engines
 * that cache (style: benchmarks on varied ads). The generator is seeded, so that all engines see the same work.
 */

export type Facts = Readonly<{
  platform: readonly string[];
  jurisdiction: readonly string[];
  politicalContent: boolean;
  copy: { readonly headline: string; readonly body: string };
  advertiser: { readonly kind: string; readonly country: string; readonly payer: string };
  disclosures: { readonly paidForBy: string; readonly ai: { readonly declared: boolean } };
  targeting: { readonly methods: readonly string[] };
  media: readonly {
    readonly kind: string;
    readonly width: number;
    readonly declared: {
      readonly aiGenerated: boolean;
      readonly edited: string;
      readonly photorealistic: boolean;
    };
  }[];
}>;

/** One rule in neutral form: all lines must hold for it to be violated. */
export type BenchRule = Readonly<{ id: string; place: string; lines: readonly Line[] }>;
export type Line =
  | Readonly<{ kind: "equals"; fact: string; value: string | boolean }>
  | Readonly<{ kind: "anyOf"; fact: string; value: readonly string[] }>
  /** Some medium is at most this wide. */
  | Readonly<{ kind: "narrow"; fact: "media"; value: number }>
  | Readonly<{ kind: "contains"; fact: string; value: string }>
  /** One of some phrases: two words with at most three others between them. */
  | Readonly<{ kind: "says"; fact: string; value: readonly (readonly [string, string])[] }>
  /** Some medium is of this kind, and edited and declared so. */
  | Readonly<{ kind: "medium"; fact: "media"; value: MediumTest }>;

export type MediumTest = Readonly<{
  kind: string;
  edited: string;
  aiGenerated: boolean;
  photorealistic: boolean;
}>;

const STATES =
  "AL AZ CA CO DE FL HI ID IN KY LA MD MI MN MS MT NV NH NJ NM NY ND OR RI SD TX UT VT WA WI".split(" ");
const PLATFORMS = ["meta", "google", "x"];
const KINDS = ["candidate", "party", "committee", "business", "nonprofit"];
const METHODS = ["geography", "radius", "age", "gender", "context", "interests", "customer-list"];
const MEDIA = ["image", "video", "audio"];
const EDITS = ["none", "inconsequential", "material"];
/** A vocabulary as wide as that of real ads: with a few words every phrase would be found in every text. */
const ENDS = "al ber can den el fen gor hil in jon".split(" ");
const WORDS = ENDS.flatMap((a) => ENDS.flatMap((b) => ENDS.map((c) => a + b + c)));

/** Mulberry32: small, seeded, good enough to vary inputs. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pick = <T>(items: readonly T[], next: () => number): T => items[Math.floor(next() * items.length)] as T;
const text = (words: number, next: () => number): string =>
  Array.from({ length: words }, () => pick(WORDS, next)).join(" ");

export function makeAds(count: number): Facts[] {
  const next = random(20_281_107);
  return Array.from({ length: count }, () => ({
    platform: without(PLATFORMS, pick(PLATFORMS, next)),
    jurisdiction: [...new Set(Array.from({ length: 5 }, () => `US-${pick(STATES, next)}`))],
    politicalContent: next() < 0.7,
    copy: { headline: text(8, next), body: text(200, next) },
    advertiser: { kind: pick(KINDS, next), country: "US", payer: `Payer ${Math.floor(next() * 50)}` },
    disclosures: {
      paidForBy: next() < 0.5 ? "" : `Payer ${Math.floor(next() * 50)}`,
      ai: { declared: next() < 0.5 },
    },
    targeting: { methods: [pick(METHODS, next), pick(METHODS, next)] },
    media: Array.from({ length: 1 + Math.floor(next() * 3) }, () => ({
      kind: pick(MEDIA, next),
      width: 300 + Math.floor(next() * 1700),
      declared: { aiGenerated: next() < 0.5, edited: pick(EDITS, next), photorealistic: next() < 0.5 },
    })),
  }));
}

const phrases = (count: number, next: () => number): [string, string][] =>
  Array.from({ length: count }, () => [pick(WORDS, next), pick(WORDS, next)]);

/**
 * Rules mixed as the shipped packs are: about ten conditions each, most of them about who the rule is for and shared
 * with other rules; six in ten look at each medium, two in ten at the words, with six phrases. All are for one state,
 * and an ad runs in about a third of the states, so that two thirds of the rules are not for it.
 */
export function makeRules(count: number): BenchRule[] {
  const next = random(count);
  return Array.from({ length: count }, (_, index) => {
    const lines: Line[] = [
      { kind: "equals", fact: "politicalContent", value: true },
      { kind: "contains", fact: "platform", value: pick(PLATFORMS, next) },
      { kind: "anyOf", fact: "advertiser.kind", value: without(KINDS, pick(KINDS, next)) },
      { kind: "equals", fact: "advertiser.country", value: "US" },
      decisiveLine(index, next),
    ];
    return { id: `bench/rule-${index}`, place: `US-${pick(STATES, next)}`, lines };
  });
}

function decisiveLine(index: number, next: () => number): Line {
  const turn = index % 10;
  if (turn < 2) return { kind: "says", fact: "copy.body", value: phrases(6, next) };
  if (turn === 2) return { kind: "equals", fact: "disclosures.ai.declared", value: false };
  if (turn === 3) return { kind: "contains", fact: "targeting.methods", value: pick(METHODS, next) };
  if (turn === 4) return { kind: "narrow", fact: "media", value: 400 + Math.floor(next() * 800) };
  const value = {
    kind: pick(MEDIA, next),
    edited: pick(EDITS, next),
    aiGenerated: next() < 0.5,
    photorealistic: next() < 0.5,
  };
  return { kind: "medium", fact: "media", value };
}

const without = (all: readonly string[], one: string): string[] => all.filter((other) => other !== one);

/** The phrases of a "says" line as one regular expression, for engines that have those. */
export function regexOf(phrasesOfLine: readonly (readonly [string, string])[]): RegExp {
  const forms = phrasesOfLine.map(([first, last]) => `${first}(?:\\W+\\w+){0,3}\\W+${last}`);
  return new RegExp(`\\b(?:${forms.join("|")})\\b`);
}
