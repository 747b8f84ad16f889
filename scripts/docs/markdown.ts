/** A bar would end the cell, and a line break the table. */
const cell = (text: string): string => text.replaceAll("|", "\\|").replace(/\s+/g, " ").trim();

/** A Markdown table; every row has as many cells as the head. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

export const code = (text: string): string => `\`${text}\``;

/** `a`, `b`, `c` */
export const codes = (texts: readonly string[]): string => texts.map(code).join(", ");

export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
