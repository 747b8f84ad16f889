import { isJoinedSlogan } from "./joined-words.ts";
import type { Concept } from "./lexicon/concept.ts";
import { CONCEPTS } from "./lexicon.ts";
import { type PhraseHit, PhraseTable } from "./phrase-table.ts";
import { type WordForms, wordForms } from "./word-forms.ts";

/** Where a concept was met in the folded text. */
export interface ConceptHit {
  readonly concept: Concept;
  readonly isStrong: boolean;
  readonly start: number;
  readonly end: number;
}

export interface Features {
  readonly hits: readonly ConceptHit[];
  /** Times each concept was met, by `id+` for strong and `id-` for weak phrases. */
  readonly counts: ReadonlyMap<string, number>;
  /** Distinct words and pairs of words that belong to no strong phrase. */
  readonly words: ReadonlySet<string>;
}

interface Entry {
  readonly concept: Concept;
  readonly isStrong: boolean;
}

const entries: Entry[] = [];
const table = new PhraseTable();
/** Where a phrase is strong for one concept and weak for another, the strong one keeps it. */
for (const isStrong of [true, false]) {
  for (const concept of CONCEPTS) {
    const phrases = isStrong ? concept.strong : concept.weak;
    if (phrases === undefined) continue;
    table.add(phrases, entries.length);
    entries.push({ concept, isStrong });
  }
}
const SLOGAN = entries.findIndex(({ concept, isStrong }) => concept.id === "candidate" && isStrong);

/** Hits of phrases, and of slogans written as one word, in the order of the text. */
function findHits(text: WordForms): PhraseHit[] {
  const found = table.find(text);
  const joined = text.forms.flatMap((form, from): PhraseHit[] =>
    isJoinedSlogan(form) ? [{ entry: SLOGAN, from, to: from + 1 }] : [],
  );
  if (joined.length === 0) return found;
  const isFree = ({ from }: PhraseHit): boolean => !found.some((hit) => hit.from <= from && from < hit.to);
  return [...found, ...joined.filter(isFree)].sort((a, b) => a.from - b.from);
}

/** Reads a folded text for what the model weighs. */
export function featuresOf(folded: string): Features {
  const text = wordForms(folded);
  const { forms, starts, ends } = text;
  const hits: ConceptHit[] = [];
  const counts = new Map<string, number>();
  const taken = new Uint8Array(forms.length);
  for (const { entry, from, to } of findHits(text)) {
    const found = entries[entry];
    if (found === undefined) continue;
    hits.push({ ...found, start: starts[from] ?? 0, end: ends[to - 1] ?? 0 });
    const key = `${found.concept.id}${found.isStrong ? "+" : "-"}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (found.isStrong) taken.fill(1, from, to);
  }
  return { hits, counts, words: freeWords(forms, taken) };
}

function freeWords(forms: readonly string[], taken: Uint8Array): Set<string> {
  const words = new Set<string>();
  let before: string | undefined;
  for (let i = 0; i < forms.length; i += 1) {
    const form = taken[i] === 1 ? undefined : forms[i];
    if (form !== undefined) {
      words.add(form);
      if (before !== undefined) words.add(`${before} ${form}`);
    }
    before = form;
  }
  return words;
}
