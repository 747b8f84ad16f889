import { isMap } from "../rules/is-map.ts";
import type { ChangeSource, RuleSource } from "../rules/schema.ts";
import { type Submission, submissionSchema } from "../submission/schema.ts";
import { isUnknown, type Span } from "../types/fact.ts";
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
  return changed(ad, source.set, to, { path: source.set, action: "set", from, to });
}

/** The ad with a value in its place; undefined when there is no such place, as in a medium that the ad does not have. */
function changed(ad: unknown, path: string, value: unknown, change: Change): Edit {
  const edited = withValue(ad, path, value);
  return valueAt(edited, path) === value ? { ad: edited, changes: [change] } : undefined;
}

/** Takes out the sentences of the copy that hold the quoted words. */
function removeQuoted(ad: unknown, evidence: readonly Evidence[]): Edit {
  const spans = new Map<string, Span[]>();
  for (const { quote, at } of evidence) {
    if (quote === undefined || at?.span === undefined || !at.field.startsWith("copy.")) continue;
    const text = valueAt(ad, at.field);
    if (typeof text !== "string") continue;
    spans.set(at.field, [...(spans.get(at.field) ?? []), sentenceAround(text, at.span)]);
  }
  const changes: Change[] = [];
  let edited = ad;
  for (const [path, found] of spans) {
    let text = String(valueAt(ad, path));
    // From the back, so that the spans before stay right.
    for (const [start, end] of mergeSpans(found).toReversed()) {
      changes.push({ path, action: "remove", from: text.slice(start, end).trim() });
      text = text.slice(0, start) + text.slice(end).trimStart();
    }
    edited = withValue(edited, path, text.trim());
  }
  return changes.length > 0 ? { ad: edited, changes } : undefined;
}

/** Spans in order, those that overlap made one: two quotes may stand in the same sentence. */
function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && start < last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
    else merged.push([start, end]);
  }
  return merged;
}

function append(ad: unknown, path: string, template: string): Edit {
  const text = fill(template, ad);
  if (text === undefined) return undefined;
  const before = valueAt(ad, path);
  const joined = typeof before === "string" && before !== "" ? `${before.trimEnd()} ${text}` : text;
  return changed(ad, path, joined, { path, action: "append", from: before, to: text });
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
  if (!Array.isArray(root)) return { ...(isMap(root) ? root : {}), [step]: inner };
  // An item that is not there cannot be changed, and none is made up.
  return /^\d+$/.test(step) && Number(step) < root.length ? root.with(Number(step), inner) : root;
}
