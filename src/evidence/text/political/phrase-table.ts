import { type WordForms, wordForm } from "./word-forms.ts";

/** A phrase met in a text: words `from` to `to`, exclusive. */
export interface PhraseHit {
  readonly entry: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Phrases in a tree of words; `entry` marks the end of one. What follows a word is put in order when a text first has
 * that word, because no ad has many of those that the lexicon knows.
 */
interface PhraseNode {
  /** Left out at the end of the longest phrases, which is most of the tree. */
  next?: Map<string, PhraseNode>;
  entry?: number;
  rest?: { readonly phrase: string; readonly entry: number }[];
}

/** Puts the first word of a phrase in its place. */
function insert(at: PhraseNode, phrase: string, entry: number): void {
  const end = phrase.indexOf(" ");
  const form = wordForm(end < 0 ? phrase : phrase.slice(0, end));
  at.next ??= new Map();
  const node: PhraseNode = at.next.get(form) ?? {};
  at.next.set(form, node);
  if (end < 0) node.entry ??= entry;
  else {
    node.rest ??= [];
    node.rest.push({ phrase: phrase.slice(end + 1), entry });
  }
}

/** What may follow a word. */
function following(at: PhraseNode): PhraseNode["next"] {
  const { rest } = at;
  if (rest === undefined) return at.next;
  delete at.rest;
  for (const { phrase, entry } of rest) insert(at, phrase, entry);
  return at.next;
}

const NUMBER_OR_LETTER = /^(?:\p{N}{1,4}[a-z]?|[a-z]|i{2,3}|iv)$/u;

/** A table that finds the longest phrase at each word. */
export class PhraseTable {
  readonly #root: PhraseNode = {};

  /** Adds phrases parted by `|`. A phrase that is there already keeps its first entry. */
  add(phrases: string, entry: number): void {
    for (const phrase of phrases.split("|")) insert(this.#root, phrase.trim(), entry);
  }

  /** Hits from left to right, none over another. Time grows with words times the longest phrase. */
  find(text: WordForms): PhraseHit[] {
    const hits: PhraseHit[] = [];
    for (let from = 0; from < text.forms.length; ) {
      const hit = this.#longest(this.#root, text, from, from);
      if (hit === undefined) from += 1;
      else {
        hits.push(hit);
        from = hit.to;
      }
    }
    return hits;
  }

  #longest(at: PhraseNode, text: WordForms, from: number, to: number): PhraseHit | undefined {
    let best: PhraseHit | undefined = at.entry === undefined ? undefined : { entry: at.entry, from, to };
    const form = text.forms[to];
    const next = following(at);
    if (next === undefined || form === undefined) return best;
    if (to > from && text.breaks[to] === true) return best;
    const number = next.get("#");
    for (const way of [
      next.get(form),
      next.get("*"),
      number !== undefined && NUMBER_OR_LETTER.test(form) ? number : undefined,
    ]) {
      const hit = way && this.#longest(way, text, from, to + 1);
      if (hit !== undefined && hit.to > (best?.to ?? -1)) best = hit;
    }
    return best;
  }
}
