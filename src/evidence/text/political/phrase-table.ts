import { type WordForms, wordForm } from "./word-forms.ts";

/** A phrase met in a text: words `from` to `to`, exclusive. */
export interface PhraseHit {
  readonly entry: number;
  readonly from: number;
  readonly to: number;
}

/** Phrases in a tree of words; `entry` marks the end of one. */
interface PhraseNode {
  /** Left out at the end of the longest phrases, which is most of the tree. */
  next?: Map<string, PhraseNode>;
  entry?: number;
}

const NUMBER_OR_LETTER = /^(?:\p{N}{1,4}[a-z]?|[a-z]|i{2,3}|iv)$/u;

/** A table that finds the longest phrase at each word. */
export class PhraseTable {
  readonly #root: PhraseNode = {};

  /** Adds phrases parted by `|`. A phrase that is there already keeps its first entry. */
  add(phrases: string, entry: number): void {
    for (const phrase of phrases.split("|")) {
      let at = this.#root;
      for (const part of phrase.trim().split(" ")) {
        at.next ??= new Map();
        const form = wordForm(part);
        let next = at.next.get(form);
        if (next === undefined) {
          next = {};
          at.next.set(form, next);
        }
        at = next;
      }
      at.entry ??= entry;
    }
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
    const { next } = at;
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
