import type { MetadataEntry } from "../metadata-entry.ts";
import type { Test } from "./ai-mark.ts";
import { generatorIn } from "./generators.ts";

/** The kinds of test that the rows are made of. None is a regular expression over an untrusted text of any length. */

const quoted = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(", ");

/** The whole value, case and outer spaces aside. */
export const is = (...values: readonly string[]): Test => ({
  says: `is ${quoted(values)}`,
  holds: (value) => values.includes(value.slice(0, 500).trim().toLowerCase()),
});

/** How the value begins, case and leading spaces aside. */
export const startsWith = (start: string): Test => ({
  says: `starts with \`${start}\``,
  holds: (value) => value.slice(0, 500).trimStart().toLowerCase().startsWith(start.toLowerCase()),
});

/** Words that all stand somewhere in the value. */
export const contains = (...words: readonly string[]): Test => ({
  says: `contains ${quoted(words)}`,
  holds: (value) => words.every((word) => value.includes(word)),
});

/** A key of JSON, or of JSON that is quoted once more inside JSON. */
const hasKey = (value: string, key: string): boolean =>
  value.includes(`"${key}"`) || value.includes(`\\"${key}\\"`);

/** Whether a text starts like a JSON object and has all these keys somewhere in it. */
export const jsonWith = (...keys: readonly string[]): Test => ({
  says: `is JSON with ${quoted(keys)}`,
  holds: (value) => value.trimStart().startsWith("{") && keys.every((key) => hasKey(value, key)),
});

/** As `jsonWith`, after a label such as `prompt:`. */
export const labelledJsonWith = (...keys: readonly string[]): Test => ({
  says: `is JSON with ${quoted(keys)}, after a label or not`,
  holds: (value) =>
    /^\s{0,20}([A-Za-z]{1,12}:\s{0,20})?\{/.test(value.slice(0, 100)) &&
    keys.every((key) => hasKey(value, key)),
});

/** The scalar after a JSON key, without its quotes; the text around it need not parse. */
export function jsonScalar(value: string, key: string): string | undefined {
  const at = value.indexOf(`"${key}"`) === -1 ? value.indexOf(`\\"${key}\\"`) : value.indexOf(`"${key}"`);
  if (at === -1) return undefined;
  const after = value.slice(at + key.length + 2, at + key.length + 120).replaceAll("\\", "");
  return /^"?\s*:\s*"?([^",}\]]{1,80})/.exec(after)?.[1]?.trim();
}

/** A JSON key with one of these values. */
export const jsonField = (key: string, ...values: readonly string[]): Test => ({
  says: `has \`${key}\` ${values.join(" or ")}`,
  holds: (value) => values.includes(jsonScalar(value, key) ?? ""),
});

/** A short text that names a generator as a word of its own. */
export const namesGenerator: Test = {
  says: "names a generator of the list below",
  holds: (value) => generatorIn(value) !== undefined,
};

export const both = (first: Test, second: Test): Test => ({
  says: `${first.says}, and ${second.says}`,
  holds: (value, all) => first.holds(value, all) && second.holds(value, all),
});

/** Another entry of the file that must be there too. */
export const beside = (
  says: string,
  test: (entry: Pick<MetadataEntry, "key" | "value">) => boolean,
): Test => ({
  says: `stands beside ${says}`,
  holds: (_, all) => all.some(test),
});
