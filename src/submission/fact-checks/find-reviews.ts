import type { Path } from "../../documents/tree.ts";

/** Nesting that is looked into; feeds and graphs are four or five deep. */
export const MAX_DEPTH = 32;

/** A node of JSON that calls itself a ClaimReview, with its path. */
export interface FoundReview {
  readonly node: unknown;
  readonly path: Path;
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** `ClaimReview`, `schema:ClaimReview`, `https://schema.org/ClaimReview`, alone or among other types. */
const isClaimReview = (node: Node): boolean =>
  [node["@type"]].flat().some((type) => typeof type === "string" && /(?:^|[/:#])ClaimReview$/.test(type));

/** Without a type, the key that only a ClaimReview has tells it, or a slip of that key. */
const looksLikeOne = (node: Node): boolean =>
  node["@type"] === undefined && Object.keys(node).some((key) => /^claim[-_ ]?r.{0,3}v/i.test(key));

/**
 * All ClaimReviews of a document, wherever they are: alone, in lists, in `@graph`, `dataFeedElement`,
 * `itemListElement`, or nested in an article. Without recursion, so that no depth of nesting is dangerous.
 *
 * @throws RangeError when the nesting or the count is over its limit
 */
export function findReviews(root: unknown, most: number): FoundReview[] {
  const found: FoundReview[] = [];
  const open: FoundReview[] = [{ node: root, path: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, path } = next;
    if (typeof node !== "object" || node === null) continue;
    if (path.length > MAX_DEPTH)
      throw new RangeError(`the document is nested deeper than ${MAX_DEPTH} levels`);
    if (isNode(node) && (isClaimReview(node) || looksLikeOne(node))) {
      found.push(next);
      if (found.length > most) throw new RangeError(`the document has more than ${most} reviews`);
      continue;
    }
    const keys = Array.isArray(node) ? node.keys() : Object.keys(node);
    for (const key of [...keys].reverse()) open.push({ node: Reflect.get(node, key), path: [...path, key] });
  }
  return found;
}
