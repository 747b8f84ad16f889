import { heading, type Page, paragraph } from "./page.ts";
import type { RunReport, SuppressionNote } from "./run-report.ts";

/** Suppressions that did nothing: kept silent, they would outlive their reason. */
export function idleSuppressionLines(page: Page, { unused, expired }: Omit<RunReport, "results">): string[] {
  return [
    ...section(page, "Suppressions that met nothing: take them out", unused),
    ...section(page, "Suppressions that are over and were not applied", expired),
  ];
}

function section(page: Page, title: string, notes: readonly SuppressionNote[]): string[] {
  if (notes.length === 0) return [];
  const lines = notes.flatMap(({ rule, owner, until }) =>
    paragraph(page, `${rule} (${owner}, until ${until})`),
  );
  return [...heading(page, title), ...lines];
}
