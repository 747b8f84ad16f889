import type { Evaluation } from "../rules/condition.ts";
import { shorten } from "../rules/shorten.ts";
import { decisive } from "./decisive.ts";

/** What the rule wanted, in the author's words: the lines that decided it. */
export function expectedOf(body: Evaluation, mode: "forbid" | "require"): string {
  const lines = decisive(body).map(({ fact, operator, expected }) =>
    `${fact} ${operator} ${show(expected)}`.trimEnd(),
  );
  return `${mode === "forbid" ? "not: " : ""}${unique(lines).join("; ")}`;
}

/** What was found in its place. */
export function actualOf(body: Evaluation): string {
  const lines = decisive(body).map(({ fact, actual, truth, missing }) => {
    if (truth === "unknown") return `${fact} is unknown (${missing?.[0]?.reason ?? "see below"})`;
    return `${fact} is ${show(actual)}`;
  });
  return unique(lines).join("; ");
}

const unique = (lines: readonly string[]): string[] => [...new Set(lines)];

function show(value: unknown): string {
  if (value === undefined) return "";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return shorten(text, 160);
}
