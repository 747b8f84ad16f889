import { didYouMean } from "../../documents/did-you-mean.ts";
import { covers } from "../../elections/jurisdiction.ts";
import type { FactType } from "../../evidence/fact-type.ts";
import type { Compiler, DocumentPath } from "../condition.ts";
import type { ScalarAnswer } from "./scalar.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether `value` can stand for a fact of this type; reports why not. */
export function fits(value: unknown, type: FactType, path: DocumentPath, compiler: Compiler): boolean {
  if (type.type === "list" || type.type === "object") return true;
  const wanted = type.type === "boolean" ? "boolean" : type.type === "number" ? "number" : "string";
  if (typeof value !== wanted) {
    compiler.problem(
      path,
      `\`${compiler.fact}\` is a ${type.type}, so \`${String(value)}\` never equals it`,
      typeHint(type),
    );
    return false;
  }
  if (type.type === "day" && !DAY.test(String(value))) {
    compiler.problem(path, `\`${String(value)}\` is not a day`, "write YYYY-MM-DD");
    return false;
  }
  if (
    (type.type === "name" || (type.type === "code" && type.separator === ".")) &&
    type.values !== undefined
  ) {
    if (!type.values.includes(String(value))) {
      const near = didYouMean(String(value), type.values);
      compiler.problem(
        path,
        `\`${compiler.fact}\` is never \`${String(value)}\``,
        near ? `did you mean \`${near}\`?` : `it is one of: ${type.values.join(", ")}`,
      );
      return false;
    }
  }
  return true;
}

function typeHint(type: FactType): string {
  if (type.type === "boolean") return "write true or false, without quotes";
  if (type.type === "number") return "write a number, without quotes";
  return "write it in quotes if YAML takes it for something else";
}

/** Equality as the type understands it: a code covers the codes below it, an instant falls on its day. */
export function sameValue(actual: unknown, expected: unknown, type: FactType, fact: string): ScalarAnswer {
  if (type.type === "day" && typeof actual === "string")
    return actual.slice(0, 10) === expected ? "true" : "false";
  if (type.type !== "code" || typeof actual !== "string" || typeof expected !== "string") {
    return actual === expected ? "true" : "false";
  }
  return type.separator === "." ? samePhase(actual, expected, fact) : samePlace(actual, expected, fact);
}

/** `ongoing` covers `ongoing.voting`; when only `ongoing` is known, `ongoing.voting` is open. */
function samePhase(actual: string, expected: string, fact: string): ScalarAnswer {
  if (actual === expected || actual.startsWith(`${expected}.`)) return "true";
  if (!expected.startsWith(`${actual}.`)) return "false";
  return {
    truth: "unknown",
    missing: [{ fact, reason: "calendar-missing", note: `only \`${actual}\` is known` }],
  };
}

/** `US-*` is the whole country; a bare `US` may or may not reach `US-CA`, because no region was declared. */
function samePlace(actual: string, expected: string, fact: string): ScalarAnswer {
  const whole = actual.endsWith("-*");
  const place = whole ? actual.slice(0, -2) : actual;
  if (covers(expected, place)) return "true";
  if (!covers(place, expected)) return "false";
  if (whole) return "true";
  return { truth: "unknown", missing: [{ fact, reason: "not-declared", declare: "targeting.regions" }] };
}
