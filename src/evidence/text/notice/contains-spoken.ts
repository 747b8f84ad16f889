import type { Span } from "../../../types/fact.ts";
import { isOneScript } from "../one-script.ts";
import { isReadable } from "../strict-match.ts";
import { tokenise } from "../tokens.ts";

/** Words as they sound: lower case, initials run together (`A.I.`, `AI`). */
function heard(text: string): { readonly words: string[]; readonly spans: Span[] } {
  const { words, starts, ends } = tokenise(text.toLowerCase());
  const out: { words: string[]; spans: Span[] } = { words: [], spans: [] };
  for (const [index, word] of words.entries()) {
    const [start = 0, end = 0] = [starts[index], ends[index]];
    const last = out.spans.at(-1);
    const isInitial = word.length === 1 && last !== undefined && text.slice(last[1], start) === ".";
    if (isInitial && last !== undefined) {
      out.words[out.words.length - 1] += word;
      out.spans[out.spans.length - 1] = [last[0], end];
    } else {
      out.words.push(word);
      out.spans.push([start, end]);
    }
  }
  return out;
}

/**
 * Where a mandated wording stands in words that were spoken: the same words in the same order. Punctuation, brackets and
 * full stops in initials cannot be heard and make no difference; hidden characters and mixed scripts make it absent.
 */
export function containsSpoken(text: string, wording: string): Span | undefined {
  const wanted = heard(wording).words;
  const { words, spans } = heard(text);
  for (let at = 0; wanted.length > 0 && at + wanted.length <= words.length; at += 1) {
    if (!wanted.every((word, index) => words[at + index] === word)) continue;
    const span: Span = [spans[at]?.[0] ?? 0, spans[at + wanted.length - 1]?.[1] ?? text.length];
    const quote = text.slice(...span);
    return isReadable(quote) && isOneScript(quote) ? span : undefined;
  }
  return undefined;
}
