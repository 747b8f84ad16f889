import type { Submission } from "../../submission/schema.ts";
import type { Observation, PartialList, Span, Unknown } from "../../types/fact.ts";
import type { AdDetector } from "../detector.ts";
import { comparePayer } from "./payer/compare-payer.ts";
import { findPayers, MAX_PASSAGE, type PayerNotice, type PayerReading } from "./payer/find-payers.ts";
import { compareNames } from "./payer/names.ts";
import { isRecognised, isSigned, type Passage, unreadBy, type Words, wordsOf } from "./words-of.ts";

const id = "text/payer";

interface Found extends PayerNotice {
  readonly field: string;
}

interface PassageReading extends PayerReading {
  readonly field: string;
  readonly text: string;
  /** Where it begins in its field. */
  readonly offset: number;
}

const seen = <T>(value: T, { certainty, field, span }: Found): Observation<T> => ({
  value,
  certainty,
  detector: id,
  at: { field, span },
});

const undeclared = (declare: string): Unknown => ({ unknown: "not-declared", declare, detector: id });

const declaredNames = ({ advertiser, disclosures }: Submission): string[] =>
  [advertiser?.payer ?? "", disclosures?.paidForBy ?? ""].filter((name) => name !== "");

function matchesDeclared(ad: Submission, found: Found): Observation<boolean> | Unknown {
  const declared = declaredNames(ad);
  if (declared.length === 0) return undeclared("advertiser.payer");
  const { value, certainty, note } = comparePayer(found, declared);
  return { ...seen(value, found), certainty, note };
}

/**
 * Whether the platform's disclaimer field names the payer; both are declarations, so the answer is certain unless the
 * names share only a part.
 */
function platformMatches({ advertiser, disclosures }: Submission): Observation<boolean> | Unknown {
  const shown = disclosures?.paidForBy;
  if (shown === undefined) return undeclared("disclosures.paidForBy");
  const at = { field: "disclosures.paidForBy" };
  if (shown.trim() === "")
    return { value: false, certainty: "certain", detector: id, at, note: "the field is empty" };
  if (advertiser?.payer === undefined) return undeclared("advertiser.payer");
  const comparison = compareNames(shown, advertiser.payer);
  if (comparison === "unknown") {
    const note = `a person has to say whether this is “${advertiser.payer}”`;
    return { value: true, certainty: "possible", detector: id, at, note };
  }
  return { value: comparison !== "other", certainty: "certain", detector: id, at };
}

const HIDDEN = "a line that names a payer holds hidden characters or letters of two scripts";

function absent({ missing }: Words, hidden: Found | undefined): Record<string, unknown> {
  if (missing.length > 0) {
    const unread = unreadBy(id, missing);
    return { inCreative: unread, name: unread, form: unread, wellFormed: unread, matchesDeclared: unread };
  }
  const none: Unknown = { unknown: "not-declared", detector: id, note: "the creative names no payer" };
  const no = { value: false, certainty: "likely" as const, detector: id };
  const why = hidden === undefined ? {} : { at: { field: hidden.field, span: hidden.span }, note: HIDDEN };
  return { inCreative: { ...no, ...why }, name: none, form: none, wellFormed: none, matchesDeclared: none };
}

/** What the creative says of a candidate's authorisation, and its sentences that deny one. */
function authorisation(readings: readonly PassageReading[], missing: readonly Unknown[]) {
  const all = readings.flatMap(({ field, text, offset, authorisations }) =>
    authorisations.map((one) => ({
      ...one,
      at: { field, span: shifted(one.span, offset) },
      quote: text.slice(...one.span),
    })),
  );
  const found = all.find(({ isDenied }) => isDenied) ?? all[0];
  const denials: PartialList<Observation<string>> = {
    items: all
      .filter(({ isDenied }) => isDenied)
      .map(({ quote, at }) => ({ value: quote, certainty: "likely", detector: id, at })),
    missing: missing.map((unknown) => ({ ...unknown, detector: id })),
  };
  if (found === undefined && missing.length > 0) return { authorisation: unreadBy(id, missing), denials };
  const value = found === undefined ? "none" : found.isDenied ? "not-authorised" : "authorised";
  return { authorisation: { value, certainty: "likely", detector: id, at: found?.at }, denials };
}

const CERTAINTIES = ["certain", "likely", "possible"];

/** Of several lines the one that names the declared payer, else the surest. */
function bestOf(ad: Submission, found: readonly Found[]): Found | undefined {
  const declared = declaredNames(ad);
  const isSame = ({ name }: Found): boolean =>
    declared.some((other) => ["same", "same-but-damaged"].includes(compareNames(name, other)));
  const sorted = found.toSorted(
    (a, b) => CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty),
  );
  return sorted.find(isSame) ?? sorted[0];
}

const TOO_LONG: Unknown = {
  unknown: "too-large",
  detector: id,
  note: "the middle of a long passage was not read",
};

/** A passage read whole, or the two ends of one that is too long. */
function readPassage({ field, text }: Passage): PassageReading[] {
  if (text.length <= MAX_PASSAGE) return [{ field, text, offset: 0, ...findPayers(text) }];
  const half = MAX_PASSAGE / 2;
  const tail = text.length - half;
  return [
    { field, text: text.slice(0, half), offset: 0, ...findPayers(text.slice(0, half)) },
    { field, text: text.slice(tail), offset: tail, ...findPayers(text.slice(tail)) },
  ];
}

const shifted = ([start, end]: Span, offset: number): Span => [start + offset, end + offset];

/**
 * Finds the payer disclaimer in the ad's words and compares it with the declared payer. Reading errors are forgiven
 * in the words of pictures; in typed copy a damaged line is for a person. Hidden characters and mixed scripts never are.
 */
export const payerDetector: AdDetector = {
  id,
  version: "2",
  sense: "ad",
  budgetMs: 1_000,
  needs: ["words"],
  gives: ["payer"],
  run({ ad, facts }) {
    const gathered = wordsOf(facts);
    const { passages, missing: unread } = gathered;
    const isLong = passages.some(({ text }) => text.length > MAX_PASSAGE);
    const words: Words = { ...gathered, missing: isLong ? [...unread, TOO_LONG] : unread };
    const readings = words.passages.flatMap(readPassage);
    const found = readings.flatMap(({ field, text, offset, notices }) =>
      notices.map((notice): Found => {
        const isDoubtful = (notice.isDamaged && !isRecognised(field)) || isSigned(text.slice(...notice.span));
        const certainty = isDoubtful ? "possible" : notice.certainty;
        return { ...notice, field, certainty, span: shifted(notice.span, offset) };
      }),
    );
    const best = bestOf(
      ad,
      found.filter(({ isHidden }) => !isHidden),
    );
    const inCreative =
      best === undefined
        ? absent(words, found[0])
        : {
            inCreative: seen(true, best),
            name: best.isScattered
              ? { ...seen(best.name, best), certainty: "possible" }
              : seen(best.name, best),
            form: seen(best.form, best),
            wellFormed: seen(!best.isDamaged, best),
            matchesDeclared: matchesDeclared(ad, best),
          };
    const stated = authorisation(readings, words.missing);
    return { payer: { ...inCreative, ...stated, platformMatches: platformMatches(ad) } };
  },
};
