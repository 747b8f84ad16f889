import { didYouMean } from "../documents/did-you-mean.ts";
import { dictionary } from "../evidence/dictionary.ts";
import { type FactType, nameOfType } from "../evidence/fact-type.ts";
import type { Compiler, DocumentPath } from "./condition.ts";
import type { ChangeSource, RuleSource } from "./schema.ts";
import { compileTemplate } from "./template.ts";

type Report = Compiler["problem"];

/** What a removal may name: the sentences of the copy that hold the words a finding quotes. */
const REMOVABLE = "claim.quote";

/** Fields of the submission, which are all that an edit can change or copy. */
const FIELDS: Readonly<Record<string, FactType>> = Object.fromEntries(
  Object.entries(dictionary.fields).filter(([, type]) => type.declared),
);

/** Reports edits that could never be tried: a path that no submission has, a value that does not fit, a hole in it. */
export function checkRemedy(remedy: RuleSource["remedy"], path: DocumentPath, problem: Report): void {
  if (typeof remedy !== "object") return;
  for (const [index, change] of remedy.changes.entries()) {
    checkChange(change, [...path, "changes", index], problem);
  }
}

function checkChange(change: ChangeSource, path: DocumentPath, problem: Report): void {
  if ("remove" in change) {
    if (change.remove !== REMOVABLE)
      problem(
        [...path, "remove"],
        `\`${change.remove}\` cannot be removed`,
        `write \`remove: ${REMOVABLE}\``,
      );
    return;
  }
  if ("append" in change) {
    const type = typeAt(change.append, [...path, "append"], problem);
    if (type !== undefined && type.type !== "text")
      problem(
        [...path, "append"],
        `\`${change.append}\` is ${nameOfType(type)}`,
        "words are appended to a text",
      );
    compileTemplate(change.text, FIELDS, [...path, "text"], problem);
    return;
  }
  const type = typeAt(change.set, [...path, "set"], problem);
  const { to } = change;
  if (type !== undefined && !canBe(to, type)) {
    problem(
      [...path, "to"],
      `\`${change.set}\` is ${nameOfType(type)}`,
      "write a value that a submission may have",
    );
  }
  if (typeof to === "string") compileTemplate(to, FIELDS, [...path, "to"], problem);
}

/** Type of a field of the submission, such as `media[0].declared.aiGenerated`. */
function typeAt(source: string, path: DocumentPath, problem: Report): FactType | undefined {
  let type: FactType = { type: "object", fields: FIELDS, doc: "" };
  for (const step of source.split(/[.[\]]+/).filter((each) => each !== "")) {
    const next = stepInto(type, step);
    if (next?.declared !== true) {
      const near = didYouMean(step, type.type === "object" ? Object.keys(type.fields) : []);
      const hint = near ? `did you mean \`${near}\`?` : "name a field, as in `media[0].text`";
      problem(path, `no submission has \`${source}\``, hint);
      return undefined;
    }
    type = next;
  }
  return type;
}

function stepInto(type: FactType, step: string): FactType | undefined {
  if (type.type === "list") return /^\d+$/.test(step) ? type.of : undefined;
  return type.type === "object" && Object.hasOwn(type.fields, step) ? type.fields[step] : undefined;
}

function canBe(to: unknown, type: FactType): boolean {
  if (type.type === "list") return Array.isArray(to);
  if (type.type === "object") return typeof to === "object" && to !== null && !Array.isArray(to);
  return typeof to === (type.type === "boolean" || type.type === "number" ? type.type : "string");
}
