import { inert } from "./inert.ts";

/**
 * A text from an ad for each kind of report, after {@link inert} has taken controls and hidden characters out of it.
 * Each function also takes the meaning from what its format would act on.
 */

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
/** Not characters for XML 1.0 (§2.2), though no control characters either. */
const notXml = /[\ufffe\uffff]/g;

/** For HTML and XML, in a text or an attribute between quotes; `]]>` loses its end too. */
export const markup = (text: string, cap?: number): string =>
  inert(text, "tty", cap)
    .replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char)
    .replace(notXml, "\ufffd");

/**
 * For prose in GitHub's Markdown, but not at the start of a line. Besides the marks, what needs none: `@name` and `#12`
 * notify people, `www.` and `https:` make links.
 */
export const markdownProse = (text: string, cap?: number): string =>
  inert(text, "tty", cap)
    .replace(/[\\`*_[\]<>|~&!$]|:(?=\S)/g, "\\$&")
    .replace(/www(?=\.)/gi, "$&\\")
    .replace(/[@#]/g, "`$&`");

/** For words quoted in Markdown: nothing inside a code span is read, neither marks nor names nor addresses. */
export function markdownCode(text: string, cap?: number): string {
  const words = inert(text, "tty", cap).replaceAll("|", "\\|");
  const longest = Math.max(0, ...Array.from(words.matchAll(/`+/g), ([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return longest === 0 && words.trim() !== "" ? `\`${words}\`` : `${fence} ${words} ${fence}`;
}

/** For a message of SARIF 2.1.0: `[text](place)` is a link even in plain text (§3.11.6), braces are doubled (§3.11.5). */
export const sarifMessage = (text: string, cap?: number): string =>
  inert(text, "tty", cap).replaceAll("](", "] (").replace(/[{}]/g, "$&$&");

/** For the message of a workflow command (`::error::message`) of GitHub Actions. */
export const commandMessage = (text: string, cap?: number): string =>
  inert(text, "tty", cap).replaceAll("%", "%25");

/** For one of its properties (`::error file=name::`), where commas and colons are marks. */
export const commandProperty = (text: string, cap?: number): string =>
  commandMessage(text, cap).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** A web address to link to; undefined for any other kind, such as `javascript:`. */
export function webAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  const isWeb = protocol === "https:" || protocol === "http:";
  return isWeb ? href.replace(/[<>|`\\ ]/g, (char) => encodeURIComponent(char)) : undefined;
}
