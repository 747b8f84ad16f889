import type { LintNote } from "../rules/lint/note.ts";
import { formatPosition } from "../types/error.ts";
import { count } from "./count.ts";
import { createPage, type PageOptions, paragraph } from "./page.ts";

/** What the lint of packs found, warnings first, each with its place and what to do. */
export function lintReport(notes: readonly LintNote[], rules: number, options: PageOptions = {}): string {
  const page = createPage(options);
  const sorted = notes.toSorted((a, b) => (a.level === b.level ? 0 : a.level === "warning" ? -1 : 1));
  const warnings = notes.filter(({ level }) => level === "warning").length;
  const lines = sorted.flatMap((note) => {
    const paint = note.level === "warning" ? page.decision.disclose : page.dim;
    return [
      ...paragraph(page, `${note.level}  ${note.message}`, { indent: 0, paint }),
      ...paragraph(page, `${note.check} at ${formatPosition(note)}`, { paint: page.dim }),
      ...paragraph(page, note.hint, { paint: page.dim }),
    ];
  });
  const total = `${count(rules, "rule")}: ${count(warnings, "warning")} · ${count(notes.length - warnings, "note")}`;
  return `${[...lines, ...(lines.length > 0 ? [""] : []), total].join("\n")}\n`;
}
