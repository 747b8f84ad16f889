/** Longer texts are not kept: what is read from a megabyte takes many megabytes. */
const MAX_CHARS = 100_000;

/**
 * A pure function of a text that remembers its last `most` answers, so that detectors which read the same passage of an
 * ad share one folding, one split into sentences, one guess of the language. Answers must not be changed.
 *
 * @param longest - characters of the longest text that is kept, 100,000 at most
 */
export function remember<T extends NonNullable<unknown>>(
  read: (text: string) => T,
  { most, longest = MAX_CHARS }: { readonly most: number; readonly longest?: number },
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > Math.min(longest, MAX_CHARS)) return read(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = read(text);
    // A map keeps the order of insertion, so the first key is the oldest.
    const [oldest] = known.size >= most ? known.keys() : [];
    if (oldest !== undefined) known.delete(oldest);
    known.set(text, answer);
    return answer;
  };
}
