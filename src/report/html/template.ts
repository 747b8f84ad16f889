import { markup } from "../escape.ts";
import { unbroken } from "../page.ts";

/** Markup that is safe to write out. Only {@link html} makes it. */
export interface Html {
  readonly html: string;
}

type Part = string | number | Html | undefined | readonly Part[];

/** Writes HTML: every text that is filled in is made inert and escaped, other markup is taken as it is. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const written = strings.map((text, index) => text + (index < parts.length ? write(parts[index]) : ""));
  return { html: written.join("") };
}

function write(part: Part): string {
  if (part === undefined) return "";
  if (typeof part === "string") return markup(unbroken(part));
  if (typeof part === "number") return String(part);
  if ("html" in part) return part.html;
  return part.map(write).join("");
}
