import type { FactCheckIndex } from "./build-index.ts";
import { isSameName, type Name, namesOf } from "./names.ts";
import type { Statement } from "./read-statement.ts";
import { OPPOSITES } from "./synonyms.ts";

/** `same`: nothing speaks against it. `open`: one says more than the other. `other`: they say different things. */
export type Agreement = "same" | "open" | "other";

/** The places of the ad's words between which the shared ones stand. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How far outside the shared words a negation or a further name still belongs to the claim. */
const REACH = 4;

/**
 * Whether two statements agree on what must not differ, however alike the rest is: numbers and years, names and places,
 * and whether it is said or denied. A word in place of its opposite counts as a denial.
 */
export function agree(ad: Statement, review: Statement, stretch: Stretch, index: FactCheckIndex): Agreement {
  if ((isDenied(ad, stretch) !== isDenied(review)) !== isOpposite(ad, review, stretch)) return "other";
  const isName = nameTeller([ad, review], index);
  return worst([numbers(ad, review, stretch), names(ad, review, stretch, isName)]);
}

/** What is a name in one statement is one in the other, though it begins the sentence there. */
export function nameTeller(
  statements: readonly Statement[],
  { isName }: FactCheckIndex,
): (term: string) => boolean {
  const shown = statements.flatMap(({ terms, hasPlainCase }) =>
    hasPlainCase ? terms.filter(({ isCapital }) => isCapital).map(({ key }) => key) : [],
  );
  const names = new Set(shown);
  return (term) => names.has(term) || isName(term);
}

const worst = (all: readonly Agreement[]): Agreement =>
  all.includes("other") ? "other" : all.includes("open") ? "open" : "same";

const isWithin = (at: number, { from, to }: Stretch): boolean => at >= from - REACH && at <= to + REACH;

function isDenied({ negators, isRefuting }: Statement, stretch?: Stretch): boolean {
  const near = negators.filter(
    (at) => stretch === undefined || (at >= stretch.from - REACH && at <= stretch.to + 1),
  );
  return (near.length + (isRefuting ? 1 : 0)) % 2 === 1;
}

function isOpposite(ad: Statement, review: Statement, stretch: Stretch): boolean {
  const said = new Set(ad.terms.filter(({ at }) => isWithin(at, stretch)).map(({ key }) => key));
  const reviewed = new Set(review.terms.map(({ key }) => key));
  const turned = [...reviewed].filter(
    (term) =>
      !said.has(term) &&
      OPPOSITES.get(term)?.some((opposite) => said.has(opposite) && !reviewed.has(opposite)) === true,
  );
  return turned.length % 2 === 1;
}

const isNumber = ({ key }: { readonly key: string }): boolean => key.startsWith("#");

function numbers(ad: Statement, review: Statement, stretch: Stretch): Agreement {
  const reviewed = new Set(review.terms.filter(isNumber).map(({ key }) => key));
  const said = ad.terms.filter(isNumber);
  const missing = [...reviewed].filter((key) => !said.some((term) => term.key === key));
  const further = said.filter(({ key }) => !reviewed.has(key));
  if (missing.length > 0) return further.length > 0 ? "other" : "open";
  return further.some(({ at }) => isWithin(at, stretch)) ? "open" : "same";
}

function names(
  ad: Statement,
  review: Statement,
  stretch: Stretch,
  isName: (term: string) => boolean,
): Agreement {
  const said = namesOf(claimOf(ad), isName);
  const words = new Set(ad.terms.map(({ key }) => key));
  const reviewed = namesOf(claimOf(review), isName);
  const reviewWords = new Set(review.terms.map(({ key }) => key));
  const missing = reviewed.filter(
    (name) =>
      !said.some((one) => isSameName(one, name)) &&
      !(said.length === 0 && name.every((part) => words.has(part))),
  );
  const near = claimOf({ ...ad, terms: ad.terms.filter(({ at }) => isWithin(at, stretch)) });
  const isFurther = (name: readonly string[]): boolean =>
    !reviewed.some((one) => isSameName(one, name)) && !name.every((part) => reviewWords.has(part));
  if (missing.length > 0) return said.some(isFurther) ? "other" : "open";
  if (namesOf(near, isName).some(isFurther)) return "open";
  return isReordered(ad, review, reviewed) ? "open" : "same";
}

/** The statement without the words that say who makes it. */
const claimOf = (statement: Statement): Statement => ({
  ...statement,
  terms: statement.terms.filter(({ at }) => at >= statement.saidBefore),
});

/**
 * "A beat B" is not "B beat A", nor "from A to B" "from B to A": names in other parts leave open who did what. A name with
 * a preposition may stand anywhere, as long as the preposition is the same.
 */
function isReordered(ad: Statement, review: Statement, reviewed: readonly Name[]): boolean {
  const part = ({ terms }: Statement, name: Name): Part => {
    const first = terms.find(({ key }) => key === name[0]);
    const last = terms.find(({ key }) => key === name.at(-1));
    return { at: last?.at ?? -1, role: (first ?? last)?.role ?? "" };
  };
  const pairs = reviewed.map((name) => [part(ad, name), part(review, name)] as const);
  if (pairs.some(([one, other]) => MOVING.has(one.role) && MOVING.has(other.role) && one.role !== other.role))
    return true;
  const bare = pairs.filter(([one, other]) => one.at >= 0 && one.role === "" && other.role === "");
  return bare.some(([one, other], index) => {
    const [next, nextOther] = bare[index + 1] ?? [];
    return next !== undefined && nextOther !== undefined && one.at < next.at !== other.at < nextOther.at;
  });
}

interface Part {
  readonly at: number;
  readonly role: string;
}

/** Prepositions that tell parts from each other; `in` and `at` only say where. */
const MOVING: ReadonlySet<string> = new Set(["from", "to", "by", "for", "against", "contra", "para", "por"]);
