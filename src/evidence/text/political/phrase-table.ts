import { type WordForms, wordForms } from "./word-forms.ts";

/** A phrase met in a text: words `from` to `to`, exclusive. */
export interface PhraseHit {
  readonly entry: number;
  readonly from: number;
  readonly to: number;
}

/** Phrases in a tree of words; `entry` marks the end of one. */
interface PhraseNode {
  readonly next: Map<string, PhraseNode>;
  entry?: number;
}

const node = (): PhraseNode => ({ next: new Map() });

const NUMBER_OR_LETTER = /^(?:\p{N}{1,4}[a-z]?|[a-z]|i{2,3}|iv)$/u;

/** A table that finds the longest phrase at each word. */
export class PhraseTable {
  readonly #root = node();

  /** Adds phrases parted by `|`. A phrase that is there already keeps its first entry. */
  add(phrases: string, entry: number): void {
    for (const phrase of phrases.split("|")) {
      let at = this.#root;
      for (const part of phrase.trim().split(/\s+/)) {
        const form = part === "#" || part === "*" ? part : (wordForms(part).forms[0] ?? part);
        const next = at.next.get(form) ?? node();
        at.next.set(form, next);
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
    if (form === undefined || (to > from && text.breaks[to] === true)) return best;
    const ways = [at.next.get(form), at.next.get("*")];
    if (at.next.has("#") && NUMBER_OR_LETTER.test(form)) ways.push(at.next.get("#"));
    for (const way of ways) {
      const hit = way && this.#longest(way, text, from, to + 1);
      if (hit !== undefined && hit.to > (best?.to ?? -1)) best = hit;
    }
    return best;
  }
}
