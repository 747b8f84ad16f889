import type * as z from "zod";
import type { ErrorCode, Problem } from "../types/error.ts";
import { didYouMean } from "./did-you-mean.ts";
import { formatPath, pathLabel, valueAt } from "./document-path.ts";
import { type FlatIssue, flattenIssue } from "./flatten-issues.ts";
import { kindOf, nameOfType } from "./kind-names.ts";
import { knownKeys } from "./known-keys.ts";
import { quote, quoteList } from "./quote.ts";
import type { Document } from "./read-document.ts";
import type { Path } from "./tree.ts";

/** Problems told of one document: forty thousand misspelt words take a second and help no one. */
const MAX_PROBLEMS = 100;

interface Sentence {
  readonly message: string;
  readonly hint?: string | undefined;
}

/**
 * What a zod schema found wrong with a document, as problems with file, line and column.
 *
 * @param schema - the schema that was used; with it, unknown keys get a did-you-mean
 */
export function problemsOf(
  error: z.core.$ZodError,
  document: Document,
  code: ErrorCode,
  schema?: z.core.$ZodType,
): Problem[] {
  const flat = withoutEchoes(error.issues.flatMap((issue) => flattenIssue(issue)));
  const problems: Problem[] = [];
  let untold = 0;
  for (const each of flat) {
    const room = MAX_PROBLEMS - problems.length;
    if (room > 0) problems.push(...tell(each, document, code, schema).slice(0, room));
    untold += Math.max(0, countOf(each) - Math.max(room, 0));
  }
  if (untold === 0) return problems;
  const message = `${untold} more problems of the document are not listed`;
  return [...problems, { code, message, hint: "mend the others first", ...document.at([]) }];
}

const countOf = ({ issue }: FlatIssue): number =>
  issue.code === "unrecognized_keys" ? issue.keys.length : 1;

/** Zod measures lists and texts alike, so that a list in place of a text is also "too short"; the type is the news. */
function withoutEchoes(issues: readonly FlatIssue[]): readonly FlatIssue[] {
  const isOfType = ({ issue }: FlatIssue): boolean => issue.code === "invalid_type";
  const wrong = new Set(issues.filter(isOfType).map(({ path }) => formatPath(path)));
  const echoes = new Set(["too_big", "too_small"]);
  return issues.filter(({ path, issue }) => !(echoes.has(issue.code) && wrong.has(formatPath(path))));
}

function tell(
  flat: FlatIssue,
  document: Document,
  code: ErrorCode,
  schema: z.core.$ZodType | undefined,
): readonly Problem[] {
  const { path, issue } = flat;
  if (issue.code === "unrecognized_keys") {
    const known = schema ? knownKeys(schema, path) : [];
    return issue.keys.slice(0, MAX_PROBLEMS).map((key) => {
      const at = [...path, key];
      return { code, ...unknownKey(key, path, known), ...document.keyAt(at), path: formatPath(at) };
    });
  }
  const position = flat.isKey ? document.keyAt(path) : document.at(path);
  const sentence = flat.isKey ? badKey(flat) : sentenceFor(flat, valueAt(document.value, path));
  return [{ code, ...sentence, ...position, ...(path.length > 0 && { path: formatPath(path) }) }];
}

function unknownKey(key: string, parent: Path, known: readonly string[]): Sentence {
  const close = didYouMean(key, known);
  const where = parent.length === 0 ? "" : ` in ${pathLabel(parent)}`;
  const list = known.length > 0 ? `known keys: ${quoteList(known, 30)}` : "remove it, or check its spelling";
  return {
    message: `unknown key ${quote(key)}${where}`,
    hint: close ? `did you mean ${quote(close)}?` : list,
  };
}

function badKey({ path, issue }: FlatIssue): Sentence {
  const key = quote(String(path.at(-1)));
  const hint = "message" in issue ? lowerFirst(issue.message) : "check its spelling";
  return { message: `the key ${key} is not allowed in ${pathLabel(path.slice(0, -1))}`, hint };
}

function sentenceFor({ path, issue }: FlatIssue, value: unknown): Sentence {
  const label = pathLabel(path);
  switch (issue.code) {
    case "invalid_type":
      return otherType([issue.expected], path, value);
    case "no_member":
      return otherType(issue.expected, path, value);
    case "invalid_value":
      return isOwn(issue.message)
        ? otherValue(issue.values.map(String), path, value)
        : ofForm([issue.message], label, value);
    case "invalid_union":
      return otherValue(("options" in issue ? (issue.options ?? []) : []).map(String), path, value);
    case "no_form":
      return ofForm(issue.messages, label, value);
    case "too_big":
    case "too_small":
      return isOwn(issue.message) ? outOfBounds(issue, label) : ofForm([issue.message], label, value);
    case "custom": {
      const hint: unknown = issue.params?.hint;
      if (typeof value === "string") return ofForm([issue.message], label, value);
      return {
        message: lowerFirst(issue.message),
        hint: typeof hint === "string" ? hint : `change ${label}`,
      };
    }
    default:
      return ofForm(["message" in issue ? issue.message : ""], label, value);
  }
}

/** Whether zod wrote the message, not the author of the schema. */
const isOwn = (message: string): boolean => /^(Invalid|Too (big|small)|Unrecognized)/.test(message);

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function otherType(expected: readonly string[], path: Path, value: unknown): Sentence {
  const names = expected.map(nameOfType).join(" or ");
  if (value === undefined) return missing(path, `expected ${names}`);
  const message = `expected ${names} for ${pathLabel(path)}, found ${kindOf(value)}`;
  if (value === null)
    return { message, hint: 'remove the key when it is not known; `""` or `[]` says there is none' };
  const isUnquoted = expected.includes("string") && (typeof value === "number" || typeof value === "boolean");
  return { message, hint: isUnquoted ? "put the value in quotes" : `write ${names}` };
}

function otherValue(values: readonly string[], path: Path, value: unknown): Sentence {
  const oneOf = `expected ${values.length > 1 ? "one of " : ""}${quoteList(values, 30)}`;
  if (value === undefined) return missing(path, oneOf);
  if (typeof value !== "string") return ofForm([oneOf], pathLabel(path), value);
  const close = didYouMean(value, values);
  const message = `unknown value ${quote(value)} for ${pathLabel(path)}`;
  return { message, hint: close ? `did you mean ${quote(close)}?` : oneOf };
}

const missing = (path: Path, hint: string): Sentence => ({
  message: `missing key ${quote(String(path.at(-1)))} in ${pathLabel(path.slice(0, -1))}`,
  hint,
});

function ofForm(messages: readonly string[], label: string, value: unknown): Sentence {
  const found = typeof value === "string" || typeof value === "number" ? quote(String(value)) : kindOf(value);
  return {
    message: `${label} cannot be ${found}`,
    hint: lowerFirst(messages.join(", or ").replaceAll(", or expected", ", or")),
  };
}

const UNITS: Readonly<Record<string, string>> = { string: " characters", array: " items", set: " items" };

function outOfBounds(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, label: string): Sentence {
  const isTooBig = issue.code === "too_big";
  const unit = UNITS[issue.origin] ?? "";
  const bound = `${isTooBig ? issue.maximum : issue.minimum}${unit}`;
  const message = unit
    ? `${label} has ${isTooBig ? "more" : "fewer"} than ${bound}`
    : `${label} is ${isTooBig ? "over" : "under"} ${bound}`;
  return { message, hint: `the limit is ${bound}` };
}
