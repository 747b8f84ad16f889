import { isMap } from "../rules/is-map.ts";
import type { ChangeSource, RuleSource } from "../rules/schema.ts";
import { type Submission, submissionSchema } from "../submission/schema.ts";
import { isUnknown } from "../types/fact.ts";
import type { Change, Evidence, Finding } from "../types/verdict.ts";
import { sentenceAround } from "./sentence-around.ts";

/** An edited ad, with the edits that made it. */
export interface Candidate {
  readonly ad: Submission;
  readonly changes: readonly Change[];
  /** Whether the rule's author holds the edits to assert nothing for the advertiser. */
  readonly isSafe: boolean;
}

/**
 * Edited ads that may cure a finding, smallest first: each change of the rule alone, then all together. Whether one
 * does cure it, only checking the edited ad can tell.
 */
export function candidates(rule: RuleSource, finding: Finding, ad: Submission): Candidate[] {
  if (typeof rule.remedy !== "object") return [];
  const sources = rule.remedy.changes;
  const single = sources.map((source) => apply(ad, [source], finding.evidence));
  const together = sources.length > 1 ? [apply(ad, sources, finding.evidence)] : [];
  return [...single, ...together].filter((candidate) => candidate !== undefined);
}

function apply(
  ad: Submission,
  sources: readonly ChangeSource[],
  evidence: readonly Evidence[],
): Candidate | undefined {
  let edited: unknown = ad;
  const changes: Change[] = [];
  for (const source of sources) {
    const made = edit(edited, source, evidence);
    if (made === undefined) return undefined;
    edited = made.ad;
    changes.push(...made.changes);
  }
  const { data } = submissionSchema.safeParse(edited);
  return data && { ad: data, changes, isSafe: sources.every(({ safe }) => safe === true) };
}

type Edit = { readonly ad: unknown; readonly changes: readonly Change[] } | undefined;

function edit(ad: unknown, source: ChangeSource, evidence: readonly Evidence[]): Edit {
  if ("remove" in source) return removeQuoted(ad, evidence);
  if ("append" in source) return append(ad, source.append, source.text);
  const to = typeof source.to === "string" ? fill(source.to, ad) : source.to;
  if (to === undefined) return undefined;
  const from = valueAt(ad, source.set);
  return { ad: withValue(ad, source.set, to), changes: [{ path: source.set, action: "set", from, to }] };
}

/** Takes out the sentences of the copy that hold the quoted words, from the back so that spans stay right. */
function removeQuoted(ad: unknown, evidence: readonly Evidence[]): Edit {
  const quoted = evidence.filter(
    ({ quote, at }) => quote !== undefined && at?.span !== undefined && at.field.startsWith("copy."),
  );
  const changes: Change[] = [];
  let edited = ad;
  const fromBack = quoted.toSorted((a, b) => (b.at?.span?.[0] ?? 0) - (a.at?.span?.[0] ?? 0));
  for (const { at } of fromBack) {
    const path = at?.field ?? "";
    const text = valueAt(edited, path);
    if (typeof text !== "string" || at?.span === undefined) continue;
    const [start, end] = sentenceAround(text, at.span);
    if (start >= end) continue;
    const rest = `${text.slice(0, start).trimEnd()} ${text.slice(end).trimStart()}`.trim();
    changes.push({ path, action: "remove", from: text.slice(start, end).trim() });
    edited = withValue(edited, path, rest);
  }
  return changes.length > 0 ? { ad: edited, changes } : undefined;
}

function append(ad: unknown, path: string, template: string): Edit {
  const text = fill(template, ad);
  if (text === undefined) return undefined;
  const before = valueAt(ad, path);
  const joined = typeof before === "string" && before !== "" ? `${before.trimEnd()} ${text}` : text;
  return { ad: withValue(ad, path, joined), changes: [{ path, action: "append", from: before, to: text }] };
}

/** Fills `{advertiser.payer}` from what was declared; undefined when a hole cannot be filled. */
function fill(template: string, ad: unknown): string | undefined {
  let isFilled = true;
  const text = template.replaceAll(/\{([^{}]+)\}/g, (_, path: string) => {
    const value = valueAt(ad, path);
    if (typeof value === "string" && value !== "") return value;
    isFilled = false;
    return "";
  });
  return isFilled ? text : undefined;
}

const stepsOf = (path: string): string[] => path.split(/[.[\]]+/).filter((step) => step !== "");

function valueAt(root: unknown, path: string): unknown {
  let node = root;
  for (const step of stepsOf(path)) {
    if (typeof node !== "object" || node === null || isUnknown(node) || !Object.hasOwn(node, step))
      return undefined;
    node = Reflect.get(node, step);
  }
  return node;
}

/** A copy of the ad with one value changed; everything else is shared, so that bytes are not copied. */
function withValue(root: unknown, path: string, value: unknown): unknown {
  const [step, ...rest] = stepsOf(path);
  if (step === undefined) return root;
  const inner = rest.length === 0 ? value : withValue(valueAt(root, step) ?? {}, rest.join("."), value);
  if (Array.isArray(root)) return root.with(Number(step), inner);
  return { ...(isMap(root) ? root : {}), [step]: inner };
}
