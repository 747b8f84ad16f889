import type * as z from "zod";
import type { Path } from "./tree.ts";

type Issue = z.core.$ZodIssue;

/** No member of a union takes a value of this type; `expected` is what the members take. */
interface NoMember {
  readonly code: "no_member";
  readonly expected: readonly string[];
}

/** The value has the type of several members and the form of none; `messages` is what they say. */
interface NoForm {
  readonly code: "no_form";
  readonly messages: readonly string[];
}

export interface FlatIssue {
  readonly path: Path;
  readonly issue: Exclude<Issue, { code: "invalid_key" | "invalid_element" }> | NoMember | NoForm;
  /** Whether it is about the last key of the path rather than its value. */
  readonly isKey?: boolean;
}

const toPath = (path: readonly PropertyKey[]): Path =>
  path.map((step) => (typeof step === "symbol" ? String(step) : step));

/** Issues with full paths and without nesting: of a union, those of the member that the value comes closest to. */
export function flattenIssue(issue: Issue, base: Path = []): readonly FlatIssue[] {
  const path = [...base, ...toPath(issue.path)];
  if (issue.code === "invalid_key") {
    return issue.issues
      .flatMap((inner) => flattenIssue(inner, path))
      .map((flat) => ({ ...flat, isKey: true }));
  }
  if (issue.code === "invalid_element") return issue.issues.flatMap((inner) => flattenIssue(inner, path));
  if (issue.code === "invalid_union" && issue.errors.length > 0) return flattenUnion(issue.errors, path);
  return [{ path, issue }];
}

function flattenUnion(members: readonly (readonly Issue[])[], path: Path): readonly FlatIssue[] {
  const flat = members.map((issues) => issues.flatMap((issue) => flattenIssue(issue, path)));
  const ofType = flat.filter((issues) => !issues.some((each) => isOtherType(each, path)));
  if (ofType.length === 0) {
    const expected = flat.flat().flatMap((each) => (isOtherType(each, path) ? expectations(each) : []));
    return [{ path, issue: { code: "no_member", expected: [...new Set(expected)] } }];
  }
  const forms = ofType.map((issues) => (issues.every((each) => isForm(each, path)) ? issues : []));
  if (ofType.length > 1 && forms.every((issues) => issues.length > 0)) {
    return [{ path, issue: { code: "no_form", messages: [...new Set(forms.flat().flatMap(messages))] } }];
  }
  return closest(ofType);
}

/** The shortest list of issues; of several equally short ones, what they agree on. */
function closest(members: readonly (readonly FlatIssue[])[]): readonly FlatIssue[] {
  const fewest = Math.min(...members.map((issues) => issues.length));
  const [first = [], ...rest] = members.filter((issues) => issues.length === fewest);
  const others = rest.map((issues) => new Set(issues.map(identity)));
  const common = first.filter((each) => others.every((other) => other.has(identity(each))));
  return common.length > 0 ? common : first;
}

const identity = (flat: FlatIssue): string => JSON.stringify([flat.path, flat.issue]);

const isAt = (flat: FlatIssue, path: Path): boolean => flat.path.length === path.length;

const isOtherType = (flat: FlatIssue, path: Path): boolean =>
  isAt(flat, path) && ["invalid_type", "invalid_value", "no_member"].includes(flat.issue.code);

const isForm = (flat: FlatIssue, path: Path): boolean =>
  isAt(flat, path) && ["invalid_format", "custom", "no_form"].includes(flat.issue.code);

function expectations({ issue }: FlatIssue): readonly string[] {
  if (issue.code === "invalid_type") return [issue.expected];
  if (issue.code === "invalid_value") return issue.values.map((value) => JSON.stringify(value));
  return issue.code === "no_member" ? issue.expected : [];
}

const messages = ({ issue }: FlatIssue): readonly string[] => {
  if (issue.code === "no_form") return issue.messages;
  return issue.code === "no_member" ? [] : [issue.message];
};
